package mingbai.device.speaker.setup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import mingbai.device.speaker.MixerSpeaker;
import mingbai.device.speaker.Speaker;
import mingbai.device.speaker.simulated.SimulatedSpeaker;

/// A speaker in the configuration: `simulated`, `default`, or a part of a mixer's name.
public record SpeakerSetup(String name) {
    public static final String SIMULATED = "simulated";

    private static final int LONGEST = 100;

    public SpeakerSetup {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "音频输出名称有误 speaker \""
                            + name
                            + "\": write simulated, default or a part of a mixer's name");
        }
    }

    public boolean simulated() {
        return name.equals(SIMULATED);
    }

    /// The speaker need not be there. A simulated one leaves its sounds in the folder.
    public Speaker open(Path folder, InstantSource clock) throws IOException {
        return simulated()
                ? SimulatedSpeaker.lastingAsLong(folder, clock)
                : new MixerSpeaker(name, clock);
    }
}
