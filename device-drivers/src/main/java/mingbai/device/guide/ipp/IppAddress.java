package mingbai.device.guide.ipp;

import java.net.URI;
import java.net.URISyntaxException;

/// Where a printer or a CUPS queue is: `ipp://192.168.1.70/ipp/print`, or
/// `ipp://localhost/printers/a4`.
public record IppAddress(URI uri) {
    private static final int USUAL_PORT = 631;

    public IppAddress {
        boolean known = "ipp".equals(uri.getScheme()) || "ipps".equals(uri.getScheme());
        if (!known || uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "材料打印机地址有误 guide printer \""
                            + uri
                            + "\": write ipp://HOST/ipp/print, ipp://localhost/printers/NAME"
                            + " or simulated");
        }
    }

    public static IppAddress parse(String text) {
        try {
            return new IppAddress(new URI(text.strip()));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "材料打印机地址有误 guide printer \"" + text + "\": " + e.getReason(), e);
        }
    }

    /// The same over HTTP (RFC 3510, 4; RFC 7472).
    URI http() {
        String scheme = uri.getScheme().equals("ipps") ? "https" : "http";
        int port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return URI.create(scheme + "://" + uri.getHost() + ":" + port + path);
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
