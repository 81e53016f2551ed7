package mingbai.service.exchange;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Where to, and what only the hall can say about itself. `departments` are lines of a department's
/// id and its unified social credit code (统一社会信用代码): `d01=…`. No code is ever made up.
public record ExchangeSetting(String url, String areaName, String dataSource, String departments) {
    public static final ExchangeSetting OFF = new ExchangeSetting("", "", "", "");

    public ExchangeSetting {
        if (!url.isEmpty() && !url.matches("https?://[^\\s]{1,300}")) {
            throw new IllegalArgumentException("上传地址 url：https://…，留空为关闭 empty for off");
        }
        if (!dataSource.matches("[0-9]{3}") && !(url.isEmpty() && dataSource.isEmpty())) {
            throw new IllegalArgumentException("数据来源 dataSource：3 位数字 three digits");
        }
        parse(departments);
    }

    private static Map<String, String> parse(String text) {
        Map<String, String> codes = new LinkedHashMap<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    var parts = line.split("=", -1);
                    if (parts.length != 2 || !parts[1].strip().matches("[0-9A-Z]{18}")) {
                        throw new IllegalArgumentException(
                                "部门代码 departments：每行“部门编号=18 位统一社会信用代码”，有误的行 line: " + line);
                    }
                    codes.put(parts[0].strip(), parts[1].strip());
                });
        return codes;
    }

    public Optional<URI> address() {
        return url.isEmpty() ? Optional.empty() : Optional.of(URI.create(url));
    }

    Optional<String> code(String department) {
        return Optional.ofNullable(parse(departments).get(department));
    }
}
