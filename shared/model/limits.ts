// Every limit of the product, in one place. The sentences that name them read them from here.

export const LIMITS = {
  /** Characters (UTF-16 units) in one text field of an entity. */
  textLength: 10_000,
  /** Characters in a title. */
  titleLength: 500,
  /** Bytes of one image file. */
  imageBytes: 50 * 1024 * 1024,
  /** Pixels (width × height) of one image. */
  imagePixels: 100_000_000,
  /** Entities in one project. */
  entities: 100_000,
  /** Bytes of one project file. */
  fileBytes: 2 * 1024 * 1024 * 1024,
  /** Rows, and cells of a row, of a table that is pasted. */
  tableSide: 500,
  /** Answers of one round of a measure that are kept one by one. */
  rawAnswers: 10_000,
  /** Bytes of a whole project as a text, with its images. */
  projectTextBytes: 200 * 1024 * 1024,
  /** Bytes of a file that is read in: a table, a list of customers, answers, personas; and characters of all cells of a workbook. */
  readBytes: 50 * 1024 * 1024,
  /** Files that are read in at once: each becomes a map, and the window waits for all of them. */
  filesAtOnce: 100,
  /** Bytes that an archive such as a workbook may come to, as far as it is unpacked, and the files in it. */
  unpackedBytes: 200 * 1024 * 1024,
  archiveFiles: 10_000,
  /** Sheets of a workbook. */
  sheets: 200,
  /** Cells of a file of tables. */
  tableCells: 2_000_000,
  /** The longest timer: 24 hours. */
  timerSeconds: 24 * 60 * 60,
  /** Timers, and stops visited, in the record of one workshop. */
  records: 1000,
  /** Minutes that the agenda may give a stop. */
  stopMinutes: 600,
  /** Cards that one vote may be about. */
  candidates: 1000,
  /** People who vote, and dots that each has. */
  voters: 1000,
  dotsEach: 100,
  /** Personas in one file of them. */
  libraryPersonas: 200,
  /** Characters of the history of a project, as it is kept beside it. */
  historyLength: 4 * 1024 * 1024,
  /** Revisions sent to storage in one message. */
  commitsPerMessage: 500,
} as const;
