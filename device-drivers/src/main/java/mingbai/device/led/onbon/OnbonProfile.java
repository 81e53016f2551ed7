package mingbai.device.led.onbon;

import mingbai.device.led.text.CardCharset;

/// Which card, which screen number (0x8000 on TCP, usually 1 on a serial line), which font set.
public record OnbonProfile(OnbonCard card, int screen, CardCharset charset) {
    public OnbonProfile {
        if (screen < 0 || screen > 0xFFFE) {
            throw new IllegalArgumentException("no screen has number " + screen);
        }
        if (charset != CardCharset.GB2312 && charset != CardCharset.GBK) {
            throw new IllegalArgumentException("Onbon fonts are GB2312 or GBK, not " + charset);
        }
    }

    public static OnbonProfile onTcp(OnbonCard card) {
        return new OnbonProfile(card, OnbonPacket.HOST, CardCharset.GBK);
    }

    public static OnbonProfile onSerial(OnbonCard card, int screen) {
        return new OnbonProfile(card, screen, CardCharset.GBK);
    }
}
