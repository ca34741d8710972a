/** What anyone would write by hand over the prefix sums of a calendar: a binary search over the stretches, then arithmetic. */
export function bareLoops({ begins, ends, before }) {
  return { bareWorked, bareMoment };

  function bareWorked(instant) {
    let [low, high] = [0, begins.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (begins[middle] <= instant) low = middle;
      else high = middle - 1;
    }
    return before[low] + Math.max(0, Math.min(instant, ends[low]) - begins[low]);
  }

  function bareMoment(done) {
    let [low, high] = [0, before.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (before[middle] < done) low = middle;
      else high = middle - 1;
    }
    return begins[low] + done - before[low];
  }
}
