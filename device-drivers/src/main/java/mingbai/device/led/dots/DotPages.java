package mingbai.device.led.dots;

import java.util.ArrayList;
import java.util.List;
import mingbai.device.led.LedStyle;

/// Breaks a text into lines and pages of an area, as a card with a font does.
public final class DotPages {
    private DotPages() {}

    /// At least one page; lines break at line feeds and where the area's width ends.
    public static List<Dots> of(String text, int width, int height, LedStyle style) {
        DotFont font = DotFont.of(style.dots());
        List<String> lines = lines(text, width, font);
        int aPage = Math.max(1, height / font.height());
        List<Dots> pages = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += aPage) {
            List<String> some = lines.subList(from, Math.min(lines.size(), from + aPage));
            pages.add(page(some, new Dots(width, height), font, style));
        }
        return pages;
    }

    private static Dots page(List<String> lines, Dots page, DotFont font, LedStyle style) {
        int free = page.height() - lines.size() * font.height();
        int y =
                switch (style.down()) {
                    case TOP -> 0;
                    case MIDDLE -> free / 2;
                    case BOTTOM -> free;
                };
        for (String line : lines) {
            int rest = page.width() - font.width(line);
            int x =
                    switch (style.across()) {
                        case LEFT -> 0;
                        case CENTER -> rest / 2;
                        case RIGHT -> rest;
                    };
            page.stamp(font.line(line), x, y);
            y += font.height();
        }
        return page;
    }

    static List<String> lines(String text, int width, DotFont font) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            int used = 0;
            for (int codePoint : paragraph.codePoints().toArray()) {
                int wide = font.width(codePoint);
                if (used + wide > width && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.appendCodePoint(codePoint);
                used += wide;
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
