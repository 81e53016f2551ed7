package mingbai.device.led.huidu.simulated;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedMotion;
import mingbai.device.led.LedStyle;
import mingbai.device.led.LedStyle.Across;
import mingbai.device.led.LedStyle.Down;
import mingbai.device.led.simulated.LedPanel;
import mingbai.device.led.simulated.PanelContent;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads a programme of text areas and lights it.
final class HuiduProgramme {
    private HuiduProgramme() {}

    static Optional<Element> root(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(null);
            return Optional.of(
                    parser.parse(new InputSource(new StringReader(xml))).getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            return Optional.empty();
        }
    }

    static @Nullable Element first(Element in, String name) {
        return in.getElementsByTagName(name).item(0) instanceof Element found ? found : null;
    }

    static void show(Element program, LedPanel panel) {
        panel.clear();
        var areas = program.getElementsByTagName("area");
        for (int i = 0; i < areas.getLength(); i++) {
            if (areas.item(i) instanceof Element area) {
                show(i, area, panel);
            }
        }
    }

    private static void show(int number, Element area, LedPanel panel) {
        Element place = required(area, "rectangle");
        Element font = required(area, "font");
        LedArea shown =
                new LedArea(
                        number,
                        number(place, "x"),
                        number(place, "y"),
                        number(place, "width"),
                        number(place, "height"),
                        required(area, "string").getTextContent(),
                        style(area, number(font, "size")));
        int rgb = Integer.parseInt(font.getAttribute("color").substring(1), 16);
        panel.put(number, new PanelContent.Text(shown, rgb));
    }

    private static LedStyle style(Element area, int dots) {
        Element style = required(area, "style");
        Element effect = required(area, "effect");
        LedMotion motion =
                switch (number(effect, "in")) {
                    case 28 -> LedMotion.LEFT;
                    case 29 -> LedMotion.RIGHT;
                    case 3 -> LedMotion.UP;
                    case 4 -> LedMotion.DOWN;
                    default -> LedMotion.STILL;
                };
        return new LedStyle(
                LedColor.RED,
                dots,
                Across.valueOf(style.getAttribute("align").toUpperCase(Locale.ROOT)),
                Down.valueOf(style.getAttribute("valign").toUpperCase(Locale.ROOT)),
                motion,
                Math.clamp(9 - number(effect, "inSpeed"), 1, 10),
                Duration.ofMillis(100L * number(effect, "duration")));
    }

    private static Element required(Element in, String name) {
        Element found = first(in, name);
        if (found == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return found;
    }

    private static int number(Element in, String name) {
        return Integer.parseInt(in.getAttribute(name));
    }
}
