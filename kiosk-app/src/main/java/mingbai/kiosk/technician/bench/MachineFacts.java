package mingbai.kiosk.technician.bench;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mingbai.kiosk.technician.bench.Workbench.Fact;
import mingbai.kiosk.words.Phrase;

/// What is known of the program and of the machine it runs on.
public final class MachineFacts {
    private static final int MEGABYTE = 1 << 20;

    private MachineFacts() {}

    /// `main` is the program's own class; its package knows its version where it was packed.
    public static List<Fact> of(Class<?> main) {
        var facts = new ArrayList<Fact>();
        var version = Optional.ofNullable(main.getPackage().getImplementationVersion());
        facts.add(new Fact(Phrase.of("程序版本", "Program"), version.orElse("未打包 not packed")));
        facts.add(
                new Fact(
                        Phrase.of("运行环境", "Runtime"),
                        "Java %s，JavaFX %s，%s %s"
                                .formatted(
                                        Runtime.version(),
                                        System.getProperty("javafx.runtime.version", "?"),
                                        System.getProperty("os.name", "?"),
                                        System.getProperty("os.version", "?"))));
        facts.add(new Fact(Phrase.of("内存", "Memory"), memory()));
        facts.add(new Fact(Phrase.of("网络地址", "Addresses"), addresses()));
        return facts;
    }

    private static String memory() {
        var runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
        return used + " / " + runtime.maxMemory() / MEGABYTE + " MB";
    }

    private static String addresses() {
        try {
            var found =
                    NetworkInterface.networkInterfaces()
                            .flatMap(NetworkInterface::inetAddresses)
                            .filter(each -> !each.isLoopbackAddress() && !each.isLinkLocalAddress())
                            .map(InetAddress::getHostAddress)
                            .sorted()
                            .collect(Collectors.joining("，"));
            return found.isEmpty() ? "没有 none" : found;
        } catch (SocketException e) {
            return "读不到 unknown";
        }
    }
}
