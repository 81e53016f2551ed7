package mingbai.device.led.onbon;

/// How a card with a voice speaks: speaker 0 to 5, volume and speed 0 to 10, how often, and the
/// pause between in hundredths of a second.
public record OnbonVoice(int person, int volume, int speed, int times, int pauseHundredths) {
    public static final OnbonVoice USUAL = new OnbonVoice(0, 5, 5, 1, 80);

    public OnbonVoice {
        boolean sound = within(person, 5) && within(volume, 10) && within(speed, 10);
        if (!sound || times < 1 || times > 5 || !within(pauseHundredths, 6_000)) {
            throw new IllegalArgumentException("no card speaks so");
        }
    }

    private static boolean within(int value, int highest) {
        return value >= 0 && value <= highest;
    }
}
