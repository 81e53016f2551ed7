package mingbai.device.line;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import mingbai.device.line.SerialSettings.Flow;
import mingbai.device.line.SerialSettings.Parity;

/// Reads a line address out of the configuration and names the field that is wrong.
final class LineAddressText {
    private static final Pattern HOST =
            Pattern.compile("\\[[0-9A-Fa-f:.%]+]|[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");

    private LineAddressText() {}

    static LineAddress parse(String text) {
        int colon = text.indexOf(':');
        String scheme = colon < 0 ? text : text.substring(0, colon);
        String rest = colon < 0 ? "" : text.substring(colon + 1);
        return switch (scheme) {
            case "tcp" -> {
                Socket at = socket(scheme, rest);
                yield new LineAddress.Tcp(at.host(), at.port());
            }
            case "udp" -> {
                Socket at = socket(scheme, rest);
                yield new LineAddress.Udp(at.host(), at.port());
            }
            case "serial" -> serial(rest);
            case "node" -> new LineAddress.Node(path(rest));
            default ->
                    throw new BadLineAddress(
                            "scheme",
                            "is \"" + scheme + "\"",
                            "begin with tcp://, udp://, serial:/dev/… or node:/dev/usb/lp0");
        };
    }

    private record Socket(String host, int port) {}

    private static Socket socket(String scheme, String rest) {
        String sample = ", as in " + scheme + "://192.168.1.50:9100";
        int colon = rest.lastIndexOf(':');
        if (!rest.startsWith("//") || colon < 2) {
            throw new BadLineAddress("port", "is missing", "write it out" + sample);
        }
        String host = rest.substring(2, colon);
        if (!HOST.matcher(host).matches()) {
            throw new BadLineAddress(
                    "host", "is \"" + host + "\"", "write an address or a name" + sample);
        }
        int port = number("port", rest.substring(colon + 1));
        if (port < 1 || port > 65_535) {
            throw new BadLineAddress("port", "is " + port, "write one from 1 to 65535");
        }
        return new Socket(host.replaceAll("[\\[\\]]", ""), port);
    }

    private static LineAddress serial(String rest) {
        int mark = rest.indexOf('?');
        String path = path(mark < 0 ? rest : rest.substring(0, mark));
        SerialSettings settings = SerialSettings.USUAL;
        if (mark >= 0) {
            for (String option : rest.substring(mark + 1).split("&", -1)) {
                settings = with(settings, option);
            }
        }
        return new LineAddress.Serial(path, settings);
    }

    private static SerialSettings with(SerialSettings s, String option) {
        int equals = option.indexOf('=');
        String name = equals < 0 ? option : option.substring(0, equals);
        String value = equals < 0 ? "" : option.substring(equals + 1);
        return switch (name) {
            case "baud" ->
                    new SerialSettings(
                            number(name, value), s.data(), s.parity(), s.stop(), s.flow());
            case "data" ->
                    new SerialSettings(
                            s.baud(), number(name, value), s.parity(), s.stop(), s.flow());
            case "parity" ->
                    new SerialSettings(
                            s.baud(),
                            s.data(),
                            word(Parity.class, name, value),
                            s.stop(),
                            s.flow());
            case "stop" ->
                    new SerialSettings(
                            s.baud(), s.data(), s.parity(), number(name, value), s.flow());
            case "flow" ->
                    new SerialSettings(
                            s.baud(),
                            s.data(),
                            s.parity(),
                            s.stop(),
                            word(Flow.class, name, value));
            default ->
                    throw new BadLineAddress(
                            name, "is not an option", "use baud, data, parity, stop or flow");
        };
    }

    private static String path(String path) {
        if (!path.startsWith("/") || path.indexOf('\0') >= 0) {
            throw new BadLineAddress(
                    "path",
                    "is \"" + path + "\"",
                    "write the whole path, as in serial:/dev/serial/by-id/… or node:/dev/usb/lp0");
        }
        return path;
    }

    private static int number(String field, String value) {
        if (!NUMBER.matcher(value).matches()) {
            throw new BadLineAddress(field, "is \"" + value + "\"", "write a whole number");
        }
        return Integer.parseInt(value);
    }

    private static <E extends Enum<E>> E word(Class<E> type, String field, String value) {
        for (E each : type.getEnumConstants()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(value)) {
                return each;
            }
        }
        String words = Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT);
        throw new BadLineAddress(field, "is \"" + value + "\"", "write one of " + words);
    }
}
