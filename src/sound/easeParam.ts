/**
 * Moves a parameter to `value` within about `seconds`, from `at` on (context time). By setTargetAtTime, which starts
 * from wherever the parameter is: not every browser can tell the value in the middle of a ramp.
 */
export const easeParam = (param: AudioParam, value: number, at: number, seconds: number): void => {
  param.cancelScheduledValues(at);
  param.setTargetAtTime(value, at, Math.max(0.001, seconds / 3));
};
