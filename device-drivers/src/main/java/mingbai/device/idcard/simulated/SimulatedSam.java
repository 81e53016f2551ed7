package mingbai.device.idcard.simulated;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingbai.device.idcard.sam.SamCommand;
import mingbai.device.idcard.sam.SamFrame;
import mingbai.device.idcard.sam.SamFraming;
import mingbai.device.idcard.sam.SamStatus;
import mingbai.device.simulated.SimulatedPeer;
import mingbai.device.simulated.SimulatedPort;

/// A security module: a card that lies on it is found, selected and read once, and found again only
/// after it was taken away.
public final class SimulatedSam implements SimulatedPeer {
    private static final int PHOTO_BYTES = 1024;

    private final SimulatedPort port = new SimulatedPort(this);
    private final SamFraming framing = new SamFraming();
    private final Set<CardFault> faults = EnumSet.noneOf(CardFault.class);
    private Optional<byte[]> card = Optional.empty();
    private boolean selected;
    private boolean known;
    private boolean rejected;
    private int finds;

    /// Where a driver finds it, and where the faults of the line are.
    public SimulatedPort port() {
        return port;
    }

    /// Lays a card of these 256 bytes on the reader.
    public synchronized void lay(byte[] text) {
        card = Optional.of(text.clone());
        known = false;
        selected = false;
        rejected = false;
    }

    public synchronized void takeAway() {
        card = Optional.empty();
    }

    public synchronized void fault(CardFault fault, boolean on) {
        if (on) {
            faults.add(fault);
        } else {
            faults.remove(fault);
        }
    }

    /// How often a card was looked for.
    public synchronized int finds() {
        return finds;
    }

    @Override
    public synchronized List<byte[]> take(byte[] bytes) {
        List<byte[]> answers = new ArrayList<>();
        for (SamFrame frame : framing.take(bytes)) {
            answers.add(answer(frame.code()).bytes());
        }
        return answers;
    }

    private SamFrame answer(int code) {
        if (code == SamCommand.STATUS.code()) {
            return status(
                    faults.contains(CardFault.MODULE_ILL) ? SamStatus.SELF_TEST : SamStatus.OK);
        }
        if (code == SamCommand.FIND.code()) {
            return find();
        }
        if (code == SamCommand.SELECT.code()) {
            selected = card.isPresent();
            return selected
                    ? SamFrame.answer(SamStatus.OK, new byte[8])
                    : status(SamStatus.NOT_SELECTED);
        }
        if (code == SamCommand.READ.code()) {
            return read();
        }
        return status(SamStatus.COMMAND);
    }

    private SamFrame find() {
        finds++;
        return card.isPresent() && !known
                ? SamFrame.answer(SamStatus.FOUND, new byte[4])
                : status(SamStatus.NOT_FOUND);
    }

    private SamFrame read() {
        known = true;
        if (!selected || card.isEmpty() || faults.contains(CardFault.LIES_BADLY)) {
            return status(SamStatus.READ_FAILED);
        }
        if (faults.contains(CardFault.WRONG_CARD)) {
            return status(SamStatus.WRONG_CARD);
        }
        if (faults.contains(CardFault.REJECTS_ONCE) && !rejected) {
            rejected = true;
            return status(SamStatus.CARD_REJECTS);
        }
        byte[] text = card.get().clone();
        if (faults.contains(CardFault.CONTRADICTS)) {
            text[36] ^= 1;
        }
        ByteBuffer data = ByteBuffer.allocate(4 + text.length + PHOTO_BYTES);
        data.putShort((short) text.length).putShort((short) PHOTO_BYTES).put(text);
        return SamFrame.answer(SamStatus.OK, data.array());
    }

    private static SamFrame status(int status) {
        return SamFrame.answer(status, new byte[0]);
    }
}
