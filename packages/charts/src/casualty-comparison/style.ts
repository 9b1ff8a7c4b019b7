/** The casualty comparison is one picture: the frame's sheet has all it needs. */
export const STYLE = "";
