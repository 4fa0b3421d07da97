/** Cells were to be taken from the selection, and there is none: a chart or a picture is selected. */
export class NothingSelected extends Error {}
