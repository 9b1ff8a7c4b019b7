// Takes the place of mark-under.ts and live-picture.ts in the script of a graphic that has no picture with marks.

export function claimUnder(): null {
  return null;
}

export { claimUnder as togetherWith, claimUnder as firstTogether, claimUnder as ringIn, claimUnder as makeLive };
