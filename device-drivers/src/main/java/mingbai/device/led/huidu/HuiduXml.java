package mingbai.device.led.huidu;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import mingbai.device.led.BoardShape;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedStyle;

/// The card's XML commands. A programme is always `realtime`: otherwise it would wear out flash.
final class HuiduXml {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private HuiduXml() {}

    static String greeting() {
        return call("##GUID", "GetIFVersion", "<version value=\"1000000\"/>");
    }

    static String call(String guid, String method, String content) {
        String in =
                content.isEmpty()
                        ? "<in method=\"" + method + "\"/>"
                        : "<in method=\"" + method + "\">" + content + "</in>";
        return HEAD + "<sdk guid=\"" + escaped(guid) + "\">" + in + "</sdk>";
    }

    static String luminance(int percent) {
        return "<mode value=\"default\"/><default value=\"" + percent + "\"/><ploy></ploy>";
    }

    static String time(LocalDateTime now) {
        return "<timezone value=\"(UTC+08:00)Beijing,Chongqing,HongKong,Urumchi\"/>"
                + "<summer enable=\"false\"/><sync value=\"none\"/><time value=\""
                + TIME.format(now)
                + "\"/>";
    }

    /// One programme with all areas; `text` gives what each area shows.
    static String programme(List<LedArea> areas, Function<LedArea, String> text, BoardShape shape) {
        StringBuilder xml = new StringBuilder("<screen timeStamps=\"0\">");
        xml.append("<program type=\"normal\" id=\"0\" guid=\"p1\" name=\"hall\" flag=\"realtime\">")
                .append("<backgroundMusic/><playControl count=\"1\" disabled=\"false\"/>");
        for (LedArea area : areas) {
            xml.append("<area guid=\"a").append(area.id()).append("\" name=\"a").append(area.id());
            xml.append("\" alpha=\"255\"><rectangle x=\"").append(area.x());
            xml.append("\" y=\"").append(area.y());
            xml.append("\" width=\"").append(area.width());
            xml.append("\" height=\"").append(area.height()).append("\"/><resources>");
            text(area, text.apply(area), shape, xml);
            xml.append("</resources></area>");
        }
        return xml.append("</program></screen>").toString();
    }

    private static void text(LedArea area, String fit, BoardShape shape, StringBuilder xml) {
        LedStyle style = area.style();
        int rgb = shape.nearest(style.color()).rgb();
        xml.append("<text guid=\"t").append(area.id()).append("\" name=\"t").append(area.id());
        xml.append("\" singleLine=\"").append(style.motion().runsAlongALine()).append("\">");
        xml.append("<style align=\"").append(style.across().name().toLowerCase(Locale.ROOT));
        xml.append("\" valign=\"").append(style.down().name().toLowerCase(Locale.ROOT));
        xml.append("\"/><string>").append(escaped(fit)).append("</string>");
        xml.append("<font name=\"SimSun\" size=\"").append(style.dots());
        xml.append(String.format(Locale.ROOT, "\" color=\"#%06x\"", rgb));
        xml.append(" bold=\"false\" italic=\"false\" underline=\"false\"/>");
        xml.append("<effect in=\"").append(effect(style));
        xml.append("\" inSpeed=\"").append(Math.max(0, 9 - style.speed()));
        xml.append("\" out=\"0\" outSpeed=\"4\" duration=\"");
        xml.append(style.hold().toMillis() / 100).append("\"/></text>");
    }

    private static int effect(LedStyle style) {
        return switch (style.motion()) {
            case STILL -> 0;
            case LEFT -> 28;
            case RIGHT -> 29;
            case UP -> 3;
            case DOWN -> 4;
        };
    }

    /// Characters that are marks of XML become references; nothing else is left that XML forbids.
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;");
    }
}
