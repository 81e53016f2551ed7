package mingbai.model.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Call;
import mingbai.model.queue.TicketNumber;

/// The words of a call, clip by clip: 请A零零一号到三号窗口办理. A ticket is spelled, so that it sounds like
/// what is printed; a window is a number as one says it.
public record CallPhrase(List<ClipName> clips) {

    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    public CallPhrase {
        clips = List.copyOf(clips);
    }

    public static CallPhrase of(Call call, VoiceManner manner) {
        List<ClipName> clips = new ArrayList<>();
        clips.add(ClipName.PLEASE);
        spell(call.ticket(), manner, clips);
        clips.add(ClipName.NUMBER_TO);
        count(call.window(), clips);
        clips.add(
                switch (call.kind()) {
                    case FIRST, REPEAT -> ClipName.WINDOW;
                    case SECOND_STAGE -> ClipName.WINDOW_SECOND;
                });
        return new CallPhrase(clips);
    }

    /// As it would be written.
    public String text() {
        return clips.stream().map(ClipName::text).collect(Collectors.joining());
    }

    private static void spell(TicketNumber ticket, VoiceManner manner, List<ClipName> clips) {
        ticket.text()
                .chars()
                .mapToObj(c ->
                        Character.isDigit(c)
                                ? digit(Character.digit(c, TEN), manner)
                                : ClipName.letter((char) c))
                .forEach(clips::add);
    }

    private static ClipName digit(int digit, VoiceManner manner) {
        return digit == 1 && manner.yao() ? ClipName.YAO : ClipName.digit(digit);
    }

    private static void count(WindowNumber window, List<ClipName> clips) {
        int number = window.value();
        if (number >= HUNDRED) {
            clips.add(ClipName.digit(number / HUNDRED));
            clips.add(ClipName.HUNDRED);
        }
        int tens = number % HUNDRED / TEN;
        int ones = number % TEN;
        if (tens > 0) {
            // 十二, but 一百一十二.
            if (tens > 1 || number > HUNDRED) {
                clips.add(ClipName.digit(tens));
            }
            clips.add(ClipName.TEN);
        } else if (ones > 0 && number > HUNDRED) {
            clips.add(ClipName.digit(0));
        }
        if (ones > 0) {
            clips.add(ClipName.digit(ones));
        }
    }
}
