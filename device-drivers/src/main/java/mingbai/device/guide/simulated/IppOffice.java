package mingbai.device.guide.simulated;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import mingbai.device.guide.ipp.message.IppMessage;
import mingbai.device.guide.ipp.message.IppValue;
import mingbai.device.guide.ipp.message.IppWords;

/// Answers the questions a print host asks (RFC 8011, chapter 4), as small printers do.
final class IppOffice {
    private static final String PDF = "application/pdf";
    private static final String ANY = "application/octet-stream";

    private final PrintedJobs jobs;
    private final String uri;

    IppOffice(PrintedJobs jobs, String uri) {
        this.jobs = jobs;
        this.uri = uri;
    }

    IppMessage answer(IppMessage question, byte[] document, Set<GuideFault> faults) {
        IppMessage answer =
                switch (question.code()) {
                    case IppWords.GET_PRINTER -> printer(question, faults);
                    case IppWords.VALIDATE_JOB -> status(question, judge(question, faults));
                    case IppWords.PRINT_JOB -> print(question, document, faults);
                    case IppWords.CREATE_JOB -> create(question, faults);
                    case IppWords.SEND_DOCUMENT -> send(question, document);
                    case IppWords.CANCEL_JOB -> cancel(question);
                    case IppWords.GET_JOB -> job(question, jobNumber(question));
                    case IppWords.GET_JOBS -> status(question, IppWords.OK);
                    default -> status(question, IppWords.UNSUPPORTED_OPERATION);
                };
        boolean standing = faults.stream().anyMatch(GuideFault::stops);
        if (!standing && !faults.contains(GuideFault.SLOW)) {
            jobs.work(faults.contains(GuideFault.ABORTS));
        }
        return answer;
    }

    private static IppMessage status(IppMessage question, int code) {
        return IppMessage.of(code, question.request()).build();
    }

    private static int judge(IppMessage question, Set<GuideFault> faults) {
        String format = question.word("document-format").orElse(ANY);
        if (!format.equals(PDF) && !format.equals(ANY)) {
            return IppWords.UNSUPPORTED_FORMAT;
        }
        return faults.contains(GuideFault.BUSY) ? IppWords.BUSY : IppWords.OK;
    }

    private IppMessage print(IppMessage question, byte[] document, Set<GuideFault> faults) {
        int verdict = judge(question, faults);
        if (verdict != IppWords.OK) {
            return status(question, verdict);
        }
        int number = jobs.open();
        jobs.append(number, document);
        return job(question, OptionalInt.of(number));
    }

    private IppMessage create(IppMessage question, Set<GuideFault> faults) {
        int verdict = judge(question, faults);
        return verdict == IppWords.OK
                ? job(question, OptionalInt.of(jobs.open()))
                : status(question, verdict);
    }

    private IppMessage send(IppMessage question, byte[] document) {
        OptionalInt number = jobNumber(question);
        boolean known = number.isPresent() && jobs.append(number.getAsInt(), document);
        return known ? job(question, number) : status(question, IppWords.NOT_FOUND);
    }

    private IppMessage cancel(IppMessage question) {
        OptionalInt number = jobNumber(question);
        boolean done = number.isPresent() && jobs.cancel(number.getAsInt());
        return status(question, done ? IppWords.OK : IppWords.NOT_FOUND);
    }

    /// By its number, or by the address that ends in it.
    private static OptionalInt jobNumber(IppMessage question) {
        OptionalInt number = question.number("job-id");
        if (number.isPresent()) {
            return number;
        }
        String last = question.word("job-uri").orElse("").replaceFirst(".*/", "");
        return last.matches("\\d{1,9}")
                ? OptionalInt.of(Integer.parseInt(last))
                : OptionalInt.empty();
    }

    private IppMessage job(IppMessage question, OptionalInt number) {
        if (number.isEmpty() || jobs.state(number.getAsInt()).isEmpty()) {
            return status(question, IppWords.NOT_FOUND);
        }
        int state = jobs.state(number.getAsInt()).orElseThrow();
        return IppMessage.of(IppWords.OK, question.request())
                .group(IppMessage.JOB)
                .word(IppValue.URI, "job-uri", uri + "/" + number.getAsInt())
                .number(IppValue.INTEGER, "job-id", number.getAsInt())
                .number(IppValue.ENUM, "job-state", state)
                .word(IppValue.KEYWORD, "job-state-reasons", reason(state))
                .word(IppValue.NAME, "job-originating-user-name", "anonymous")
                .number(IppValue.INTEGER, "job-impressions-completed", 0)
                .build();
    }

    private static String reason(int state) {
        return switch (state) {
            case IppWords.JOB_COMPLETED -> "job-completed-successfully";
            case IppWords.JOB_CANCELED -> "job-canceled-by-user";
            case IppWords.JOB_ABORTED -> "aborted-by-system";
            case IppWords.JOB_PROCESSING -> "job-printing";
            default -> "none";
        };
    }

    private IppMessage printer(IppMessage question, Set<GuideFault> faults) {
        List<String> said =
                faults.stream().flatMap(fault -> fault.reason().stream()).sorted().toList();
        boolean stopped = faults.stream().anyMatch(GuideFault::stops);
        IppMessage.Builder answer =
                IppMessage.of(IppWords.OK, question.request())
                        .group(IppMessage.PRINTER)
                        .number(
                                IppValue.ENUM,
                                "printer-state",
                                stopped ? IppWords.PRINTER_STOPPED : IppWords.PRINTER_IDLE)
                        .word(
                                IppValue.KEYWORD,
                                "printer-state-reasons",
                                said.isEmpty()
                                        ? new String[] {"none"}
                                        : said.toArray(String[]::new))
                        .flag("printer-is-accepting-jobs", !faults.contains(GuideFault.BUSY));
        return described(answer).build();
    }

    /// What never changes, and hosts want to know (RFC 8011, 5.4).
    private IppMessage.Builder described(IppMessage.Builder answer) {
        return answer.word(IppValue.URI, "printer-uri-supported", uri)
                .word(IppValue.KEYWORD, "uri-security-supported", "none")
                .word(IppValue.KEYWORD, "uri-authentication-supported", "none")
                .word(IppValue.NAME, "printer-name", "guide")
                .word(IppValue.TEXT, "printer-make-and-model", "Mingbai simulated guide printer")
                .word(IppValue.TEXT, "printer-info", "模拟材料打印机")
                .word(IppValue.KEYWORD, "ipp-versions-supported", "1.1", "2.0")
                .number(IppValue.ENUM, "operations-supported", operations())
                .word(IppValue.CHARSET, "charset-configured", "utf-8")
                .word(IppValue.CHARSET, "charset-supported", "utf-8")
                .word(IppValue.LANGUAGE, "natural-language-configured", "zh-cn")
                .word(IppValue.LANGUAGE, "generated-natural-language-supported", "zh-cn", "en")
                .word(IppValue.MIME, "document-format-default", PDF)
                .word(IppValue.MIME, "document-format-supported", ANY, PDF)
                .word(IppValue.KEYWORD, "media-default", "iso_a4_210x297mm")
                .word(IppValue.KEYWORD, "media-supported", "iso_a4_210x297mm")
                .word(IppValue.KEYWORD, "pdl-override-supported", "attempted")
                .word(IppValue.KEYWORD, "compression-supported", "none")
                .flag("color-supported", false)
                .number(IppValue.INTEGER, "queued-job-count", 0)
                .number(IppValue.INTEGER, "printer-up-time", 1);
    }

    private static int[] operations() {
        return Stream.of(
                        IppWords.PRINT_JOB,
                        IppWords.VALIDATE_JOB,
                        IppWords.CREATE_JOB,
                        IppWords.SEND_DOCUMENT,
                        IppWords.CANCEL_JOB,
                        IppWords.GET_JOB,
                        IppWords.GET_JOBS,
                        IppWords.GET_PRINTER)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
