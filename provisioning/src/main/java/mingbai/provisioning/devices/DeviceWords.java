package mingbai.provisioning.devices;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mingbai.device.health.Confidence;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.Finding;
import mingbai.device.health.PaperStatus;
import mingbai.device.health.Readiness;
import mingbai.device.printer.PrintOutcome;
import mingbai.device.printer.TextColumns;
import mingbai.provisioning.devices.opened.Device;

/// A device's state in plain words, Chinese first.
final class DeviceWords {
    private static final int NAME_COLUMNS = 30;
    private static final int PLACE_COLUMNS = 40;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private DeviceWords() {}

    /// One line for the device, and one for each thing the technician should do.
    static List<String> of(Device device) {
        DeviceHealth health = device.health();
        List<String> lines = new ArrayList<>();
        lines.add(
                padded(device.key() + " " + device.name(), NAME_COLUMNS)
                        + padded(device.place(), PLACE_COLUMNS)
                        + state(device, health));
        for (Finding finding : health.details()) {
            lines.add("    → " + finding.chinese());
            lines.add("      " + finding.english());
        }
        return lines;
    }

    /// What it did since this command opened it.
    static String statistics(Device device) {
        return device.looks().statistics().get().counts().entrySet().stream()
                .map(each ->
                        "%s %s %d"
                                .formatted(
                                        each.getKey().chinese(),
                                        each.getKey().word(),
                                        each.getValue()))
                .collect(Collectors.joining("，", "    统计 statistics: ", ""));
    }

    private static String state(Device device, DeviceHealth health) {
        String paper = device.looks().paper().get().map(each -> "，" + paper(each)).orElse("");
        return "%s · %s（%s）%s"
                        .formatted(
                                readiness(health.readiness()),
                                health.status().word(),
                                confidence(health.confidence()),
                                paper)
                + "，自 since "
                + TIME.format(health.since());
    }

    private static String readiness(Readiness readiness) {
        return switch (readiness) {
            case READY -> "正常 ready";
            case DEGRADED -> "注意 degraded";
            case UNAVAILABLE -> "不可用 unavailable";
        };
    }

    private static String confidence(Confidence confidence) {
        return switch (confidence) {
            case OBSERVED -> "实测 observed";
            case ASSUMED -> "推定 assumed";
            case UNKNOWN -> "未知 unknown";
        };
    }

    private static String paper(PaperStatus paper) {
        return switch (paper) {
            case FULL -> "纸张充足 paper full";
            case LOW -> "纸张将尽 paper low";
            case OUT -> "缺纸 paper out";
            case JAMMED -> "卡纸 paper jammed";
            case UNKNOWN -> "纸张未知 paper unknown";
        };
    }

    /// What became of a page or a slip.
    static String of(PrintOutcome outcome) {
        return switch (outcome) {
            case PrintOutcome.Printed(PrintOutcome.Certainty certainty) ->
                    certainty == PrintOutcome.Certainty.CONFIRMED
                            ? "已打印，打印机已确认 · printed, confirmed by the printer"
                            : "已送出，打印机不能确认 · sent; the printer cannot confirm it";
            case PrintOutcome.Refused(var trouble) -> "未打印 · not printed: " + trouble.finding();
            case PrintOutcome.Unconfirmed(var trouble) ->
                    "不确定是否打出 · perhaps printed: " + trouble.finding();
        };
    }

    /// Chinese characters are two columns wide.
    private static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(1, columns - TextColumns.of(text)));
    }
}
