package mingbai.station.identity;

import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Optional;
import mingbai.program.broker.Pem;
import mingbai.program.settings.SettingsFile;

/// Where a box asks to become a station, whom it believes there when that is known beforehand, and
/// where it keeps what it is.
public record EnrolAddress(URI url, Optional<X509Certificate> authority, Path data) {
    private static final URI NOWHERE = URI.create("https://localhost");

    /// Reads `enrol.url` and `enrol.ca.file`, with `data.directory`. Empty without an address: then
    /// the file itself says which station it is.
    public static Optional<EnrolAddress> from(SettingsFile file) {
        var authority = file.value("enrol.ca.file", path -> Pem.certificates(path).getFirst());
        if (file.text("enrol.url").isEmpty()) {
            return Optional.empty();
        }
        var data = file.required("data.directory", Path::of, Path.of(""));
        var url = file.value("enrol.url", EnrolAddress::parse).orElse(NOWHERE);
        return Optional.of(new EnrolAddress(url, authority, data));
    }

    private static URI parse(String text) {
        var url = URI.create(text);
        if (!"https".equals(url.getScheme()) || url.getHost() == null || url.getPort() < 0) {
            throw new IllegalArgumentException("not like https://10.0.0.5:8443");
        }
        return url;
    }
}
