package mingbai.kiosk.look.touch;

import java.util.List;

/// One page of a longer list: its entries, its number counted from 0, and how many pages there are.
public record Paged<T>(List<T> entries, int number, int pages) {
    public Paged {
        entries = List.copyOf(entries);
    }

    /// Page `number` of `all`; a number past the ends means the nearest page.
    public static <T> Paged<T> of(List<T> all, int number, int size) {
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int at = Math.clamp(number, 0, pages - 1);
        int from = at * size;
        return new Paged<>(all.subList(from, Math.min(all.size(), from + size)), at, pages);
    }
}
