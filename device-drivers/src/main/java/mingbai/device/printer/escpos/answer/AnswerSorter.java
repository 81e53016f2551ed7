package mingbai.device.printer.escpos.answer;

import java.util.ArrayList;
import java.util.List;

/// Tells apart what arrives from a printer, however it is split into chunks.
public final class AnswerSorter {
    private static final int XON = 0x11;
    private static final int XOFF = 0x13;

    private final List<Integer> unasked = new ArrayList<>(4);

    public List<Answer> take(byte[] chunk) {
        List<Answer> answers = new ArrayList<>();
        for (byte each : chunk) {
            take(each & 0xFF, answers);
        }
        return answers;
    }

    private void take(int value, List<Answer> answers) {
        if (!unasked.isEmpty()) {
            if ((value & 0x90) == 0) {
                collect(value, answers);
                return;
            }
            unasked.forEach(each -> answers.add(new Answer.Noise(each)));
            unasked.clear();
        }
        if ((value & 0x93) == 0x12) {
            answers.add(new Answer.RealTime(value));
        } else if ((value & 0x93) == 0x10) {
            unasked.add(value);
        } else if ((value & 0x90) == 0) {
            answers.add(new Answer.Echo(value));
        } else if (value != XON && value != XOFF) {
            answers.add(new Answer.Noise(value));
        }
    }

    private void collect(int value, List<Answer> answers) {
        unasked.add(value);
        if (unasked.size() == 4) {
            answers.add(
                    new Answer.Unasked(
                            unasked.get(0), unasked.get(1), unasked.get(2), unasked.get(3)));
            unasked.clear();
        }
    }
}
