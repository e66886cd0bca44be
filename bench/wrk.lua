-- wrk: requests of several signed-in people, each answer checked. The file $WRK_JOB says what:
--   "status N"        the status a good answer has
--   "mark TEXT"       something only a signed-in page of this kind has (or, for 302, what the address starts with)
--   "rows N TEXT"     TEXT stands at least N times in the page
--   "get COOKIE\1PATH"   "post COOKIE\1PATH\1BODY"   one person's request; {once} in a body is a fresh one-time key, {word} nine letters
local threads = {}
function setup(thread) table.insert(threads, thread); thread:set("tid", #threads) end

function init()
  status, mark, rows, row, jobs = 200, "", 0, "", {}
  for line in io.lines(os.getenv("WRK_JOB")) do
    local word, rest = line:match("^(%S+) (.*)$")
    if word == "status" then status = tonumber(rest)
    elseif word == "mark" then mark = rest
    elseif word == "rows" then local n, t = rest:match("^(%d+) (.*)$"); rows = tonumber(n); row = t
    elseif word == "get" or word == "post" then
      local parts = {}
      for part in (rest .. "\1"):gmatch("(.-)\1") do table.insert(parts, part) end
      table.insert(jobs, { method = word:upper(), cookie = parts[1], path = parts[2], body = parts[3] })
    end
  end
  good, bad, firstbad, turn = 0, 0, "", tid
  math.randomseed(os.time() * 31 + tid)
end

local function guid()
  return string.format("%08x-%04x-4%03x-8%03x-%06x%06x", math.random(0, 2^31 - 1), math.random(0, 65535), math.random(0, 4095),
    math.random(0, 4095), math.random(0, 2^24 - 1), math.random(0, 2^24 - 1))
end

local function word()
  local w = {}
  for i = 1, 9 do w[i] = string.char(96 + math.random(26)) end
  return table.concat(w)
end

function request()
  turn = turn + 1
  local j = jobs[turn % #jobs + 1]
  if j.method == "GET" then return wrk.format("GET", j.path, { Cookie = j.cookie }) end
  return wrk.format("POST", j.path, { Cookie = j.cookie, ["Content-Type"] = "application/x-www-form-urlencoded" }, (j.body:gsub("{once}", guid):gsub("{word}", word)))
end

local function looks_right(answer, headers, body)
  if answer ~= status then return false end
  if status ~= 200 then return (headers["Location"] or ""):find(mark, 1, true) == 1 end
  if not body:find(mark, 1, true) then return false end
  local n, at = 0, 1
  while n < rows do
    local a, b = body:find(row, at, true)
    if not a then return false end
    n = n + 1; at = b + 1
  end
  return true
end

function response(answer, headers, body)
  if looks_right(answer, headers, body) then good = good + 1
  else bad = bad + 1; if firstbad == "" then firstbad = answer .. " " .. (headers["Location"] or "") .. " " .. body:sub(1, 300):gsub("%c", " ") end end
end

function done(summary, latency)
  local g, b, first = 0, 0, ""
  for _, t in ipairs(threads) do
    g = g + t:get("good"); b = b + t:get("bad")
    if first == "" then first = t:get("firstbad") end
  end
  local e = summary.errors
  io.write(string.format("RESULT duration=%d good=%d bad=%d p50=%d p95=%d p99=%d bytes=%d\n", summary.duration, g,
    b + e.connect + e.read + e.write + e.timeout, latency:percentile(50), latency:percentile(95), latency:percentile(99), summary.bytes))
  if first ~= "" then io.write("FIRSTBAD " .. first .. "\n") end
end
