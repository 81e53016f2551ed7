package mingbai.service.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/// The operations of the API's description.
final class Operations {
    private Operations() {}

    /// `GET /api/v1/queue` for every method of a path.
    static Set<String> described() throws IOException {
        var document =
                new ClassPathResource("mingbai/service/api/openapi.yaml")
                        .getContentAsString(StandardCharsets.UTF_8);
        var calls = new TreeSet<String>();
        var path = "";
        for (var line : document.lines().toList()) {
            var named = Pattern.compile("  (/api/\\S+):").matcher(line);
            var method = Pattern.compile("    (get|post|put|delete|patch):").matcher(line);
            if (named.matches()) {
                path = named.group(1);
            } else if (method.matches()) {
                calls.add(method.group(1).toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        return calls;
    }

    /// A controller's path without the forms of its variables.
    static String plain(String path) {
        return path.replaceAll("\\{(\\w+):[^/]+}", "{$1}");
    }
}
