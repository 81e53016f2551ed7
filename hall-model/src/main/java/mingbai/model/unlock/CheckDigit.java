package mingbai.model.unlock;

/// The check digit of H. M. Damm (2004): it sees every single wrong digit and every exchange of two
/// neighbours.
final class CheckDigit {
    /// A totally anti-symmetric quasigroup of order 10.
    private static final String[] TABLE = {
        "0317598642",
        "7092154863",
        "4206871359",
        "1750983426",
        "6123045978",
        "3674209581",
        "5869720134",
        "8945362017",
        "9438617205",
        "2581436790"
    };

    private CheckDigit() {}

    static char of(String digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) {
            interim = TABLE[interim].charAt(digits.charAt(i) - '0') - '0';
        }
        return (char) ('0' + interim);
    }
}
