// Small helps on top of pages that work without them.
import { focusErrors } from "./errors.js";
import { keepDrafts } from "./drafts.js";
import { warnOnLeave } from "./leave.js";
import { closeMenu } from "./menu.js";
import { keepCounts } from "./count.js";

focusErrors(document);
keepDrafts(document);
warnOnLeave(document);
closeMenu(document);
keepCounts(document);
