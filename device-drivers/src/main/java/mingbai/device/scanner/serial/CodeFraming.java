package mingbai.device.scanner.serial;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts what a scanner sends into codes and the module's own frames, however it arrives.
public final class CodeFraming {
    /// Beyond this a code is dropped.
    static final int LONGEST = 4096;

    private final CodeSuffix suffix;
    private final List<StatusFrame> frames;
    private final ByteArrayOutputStream code = new ByteArrayOutputStream();
    private byte[] pending = {};
    private byte before;
    private boolean overflowing;

    CodeFraming(CodeSuffix suffix, List<StatusFrame> frames) {
        this.suffix = suffix;
        this.frames = frames;
    }

    /// As a scanner of this model sends.
    public static CodeFraming of(CodeSuffix suffix, ScannerModel model) {
        return new CodeFraming(suffix, model.frames());
    }

    /// What these bytes complete.
    public List<Heard> take(byte[] bytes) {
        byte[] all = Arrays.copyOf(pending, pending.length + bytes.length);
        System.arraycopy(bytes, 0, all, pending.length, bytes.length);
        List<Heard> heard = new ArrayList<>();
        int at = 0;
        int length = StatusFrame.NONE;
        while (at < all.length && length != StatusFrame.MORE) {
            length = frameAt(all, at);
            if (length > 0) {
                heard.add(new Heard.Status(Arrays.copyOfRange(all, at, at + length)));
                at += length;
            } else if (length == StatusFrame.NONE) {
                take(all[at], heard);
                at++;
            }
        }
        pending = Arrays.copyOfRange(all, at, all.length);
        return heard;
    }

    private int frameAt(byte[] all, int at) {
        int best = StatusFrame.NONE;
        for (StatusFrame each : frames) {
            if (code.size() == 0 || !each.onlyAtStart()) {
                best = Math.max(best, each.match(all, at));
            }
        }
        return best;
    }

    private void take(byte each, List<Heard> heard) {
        if (suffix.ends(each, before)) {
            end(heard);
        } else if (overflowing) {
            code.reset();
        } else if (code.size() == LONGEST) {
            overflowing = true;
            heard.add(new Heard.TooMuch());
        } else {
            code.write(each);
        }
        before = each;
    }

    /// Nothing came for a while: whatever stands there is all there is.
    public List<Heard> pause() {
        List<Heard> heard = new ArrayList<>();
        for (byte each : pending) {
            take(each, heard);
        }
        pending = new byte[0];
        end(heard);
        return heard;
    }

    private void end(List<Heard> heard) {
        byte[] bytes = code.toByteArray();
        int length = suffix == CodeSuffix.CRLF && before == '\r' ? bytes.length - 1 : bytes.length;
        if (!overflowing && length > 0) {
            heard.add(new Heard.Content(Arrays.copyOf(bytes, length)));
        }
        code.reset();
        overflowing = false;
    }

    /// Whether a pause would end something.
    public boolean waits() {
        return pending.length > 0 || code.size() > 0 || overflowing;
    }
}
