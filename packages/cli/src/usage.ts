/** What the command says of itself. */
export const USAGE = `Usage: counterclaim COMMAND

  check PATH [--table tolls|incidents|attributions|sources|names] [--encoding NAME] [--json | --format github]
      Reads a story's folder or one CSV file and says what is wrong with it, all at once.
  build STORY --out DIR [--graphic ID] [--as-of DATE] [--encoding NAME] [--allow-refused] [--base-url URL] [--freeze]
      Writes a folder for each graphic of the story. With a refused record it writes nothing, unless told to:
      then every output says how many records are not shown. --base-url is where the folder will lie: then the embed
      codes need no change. --freeze also writes a copy of each graphic that no later build changes.
  watch STORY --out DIR [--port N] [--poll]
      Builds again, without PNG files, whenever a file of the story is saved, and shows the result on this machine.
  diff OLD NEW [--json]
      What changed between two versions of a story or of a CSV file, with a draft of the note for readers.
  fetch STORY
      Takes tables that lie elsewhere, such as Google Sheets, into the story: each resource of datapackage.json whose
      path is an https address. What was taken is what later builds read; they ask nobody for anything.
  import FILE --from ucdp-ged --out FOLDER [--title TEXT] [--only COLUMN=TEXT]... [--encoding NAME]
      Makes a folder for a story of a CSV file in the shape of UCDP GED: a timeline of its events, and the figures of
      each as claims of UCDP. With a row that cannot be read it writes nothing. --only takes a part of a large file,
      such as --only country=Azerbaijan --only year=2020.
  new NAME
      Makes a folder for a new story.
  dictionary
      Prints what every column means, as Markdown.
  verify DIR
      Compares what was built with its data: the hash of every file, and every figure in every file.
  doctor [STORY|DIR] [--csp POLICY] [--json]
      Looks at this machine, and at a story or at what was built of one: versions, fonts and their characters, write
      rights, encodings, missing names and sources, sizes, requests to others. --csp opens the built pages under a
      publisher's content security policy.

  --help       this text
  --version    the version

Ends with 0 where all is well, 2 where the data has to be mended first, 64 where the command was not understood,
1 where something could not be read or written.`;
