package mingbai.model.unlock;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingbai.model.content.Bytes;
import mingbai.model.signing.Envelope;

/// The signature under a challenge as digits: a scanner reads all of them at once, a hand types
/// them group by group, and each group has a digit that tells whether it was typed well.
public record AnswerCode(Bytes signature) {
    /// How many groups there are, and how many digits each has, the check digit included.
    public static final int GROUPS = 31;

    public static final int GROUP = 6;

    private static final int BYTES = 64;
    private static final int DATA = GROUP - 1;

    public AnswerCode {
        if (signature.toArray().length != BYTES) {
            throw new IllegalArgumentException("an Ed25519 signature has 64 bytes");
        }
    }

    /// Out of the envelope in which the service signed a challenge.
    public static AnswerCode of(Envelope signed) {
        return new AnswerCode(signed.signatures().getFirst().sig());
    }

    public List<String> groups() {
        var digits = new BigInteger(1, signature.toArray()).toString();
        var all = "0".repeat(GROUPS * DATA - digits.length()) + digits;
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            var data = all.substring(i * DATA, (i + 1) * DATA);
            groups.add(data + check(i, data));
        }
        return groups;
    }

    /// All groups in one.
    public String digits() {
        return String.join("", groups());
    }

    /// Whether a group was typed well, at its place; the first is 0.
    public static boolean fits(int place, String group) {
        return group.matches("[0-9]{" + GROUP + "}")
                && group.charAt(DATA) == check(place, group.substring(0, DATA));
    }

    private static char check(int place, String data) {
        return CheckDigit.of("%02d".formatted(place + 1) + data);
    }

    /// Empty for anything that is no such code.
    public static Optional<AnswerCode> parse(String text) {
        var digits = text.replaceAll("\\s", "");
        if (digits.length() != GROUPS * GROUP) {
            return Optional.empty();
        }
        var data = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            var group = digits.substring(i * GROUP, (i + 1) * GROUP);
            if (!fits(i, group)) {
                return Optional.empty();
            }
            data.append(group, 0, DATA);
        }
        var number = new BigInteger(data.toString());
        return number.bitLength() > BYTES * Byte.SIZE
                ? Optional.empty()
                : Optional.of(new AnswerCode(bytes(number)));
    }

    private static Bytes bytes(BigInteger number) {
        byte[] all = new byte[BYTES];
        byte[] some = number.toByteArray();
        int length = Math.min(BYTES, some.length);
        System.arraycopy(some, some.length - length, all, BYTES - length, length);
        return Bytes.of(all);
    }
}
