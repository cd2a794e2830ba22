/** The number that would stand at `rank` if they were sorted, the first at 0. Reorders them. (Hoare's selection.) */
export const selectNth = (numbers: Float64Array, rank: number): number => {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const pivot = numbers[rank] as number;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((numbers[left] as number) < pivot) left += 1;
      while ((numbers[right] as number) > pivot) right -= 1;
      if (left > right) break;
      const swapped = numbers[left] as number;
      numbers[left] = numbers[right] as number;
      numbers[right] = swapped;
      left += 1;
      right -= 1;
    }
    if (right < rank) low = left;
    if (rank < left) high = right;
  }
  return numbers[rank] as number;
};
