namespace BackOnTrack.Domain;

/// <summary>What kind of file it is, as its contents say; nothing that can run is among them.</summary>
public enum FileKind { Pdf, Png, Jpeg, Document, Slides, Sheet, OpenDocument, OpenSlides }

/// <summary>Whether somebody looked for harmful contents. A file that did not pass is never kept.</summary>
public enum FileScan { NotScanned, Clean }
