package mingbai.device.led.onbon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.util.List;
import mingbai.device.led.exchange.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The frames printed in the maker's protocol document for BX-5K/6K, version 1.4.
class OnbonVectorsTest {
    private static final String HEAD = "A5 A5 A5 A5 A5 A5 A5 A5 ";
    private static final String FROM = "00 80 00 00 00 00 00 00 FE 02 ";

    private static Octets frame(int to, Octets data) {
        return Octets.of(
                PhyFrame.encode(
                        new OnbonPacket(to, OnbonPacket.HOST, OnbonPacket.ANY_DEVICE, data)));
    }

    @Test
    void pingIsChapter8Point7() {
        assertEquals(
                Octets.hex(HEAD + "01 00 " + FROM + "05 00 A2 00 01 00 00 68 F8 5A"),
                frame(1, new OnbonRequest.Ping().data()));
    }

    @Test
    void welcomeOnADynamicAreaIsExample8() {
        Octets text = Octets.of("欢迎光临".getBytes(Charset.forName("GB18030")));
        OnbonArea area =
                new OnbonArea(
                        0,
                        new OnbonArea.Place(0, 0, 128, 32),
                        new OnbonArea.Manner(0, 2, 1, 1, 2, 10),
                        text);
        assertEquals(
                Octets.hex(
                        HEAD
                                + "FE FF "
                                + FROM
                                + "2C 00 A3 06 01 00 00 00 01 23 00 00 00 80 00 00 80 80 20 00"
                                + "00 00 00 0A 00 00 00 00 02 01 01 00 02 0A 08 00 00 00"
                                + "BB B6 D3 AD B9 E2 C1 D9 3C 49 5A"),
                frame(
                        OnbonPacket.BROADCAST,
                        new OnbonRequest.Areas(false, List.of(), List.of(area)).data()));
    }

    @Test
    void lockAndUnlockAreChapter8Point18() {
        assertEquals(
                Octets.hex(
                        HEAD + "01 00 " + FROM + "0B 00 A3 04 01 00 00 00 01 50 30 30 30 C2 40 5A"),
                frame(1, new OnbonRequest.Lock(true, "P000").data()));
        assertEquals(
                Octets.hex(
                        HEAD + "01 00 " + FROM + "0B 00 A3 04 01 00 00 00 00 50 30 30 30 FF 80 5A"),
                frame(1, new OnbonRequest.Lock(false, "P000").data()));
    }

    /// Odd in the document: the reserved bytes are `08 00` where its text says zeros.
    @Test
    void theClockIsChapter8Point10ButForItsReservedBytes() {
        Octets printed =
                Octets.hex(
                        HEAD
                                + "01 00 "
                                + FROM
                                + "0D 00 A2 03 01 08 00 13 20 01 25 11 17 26 05 B0 3F 5A");
        OnbonPacket packet = new PhyFrame().take(printed.bytes()).getFirst();
        Octets ours = new OnbonRequest.SetClock(LocalDateTime.of(2013, 1, 25, 11, 17, 26)).data();
        assertEquals(Octets.hex("A2 03 01 08 00 13 20 01 25 11 17 26 05"), packet.data());
        assertEquals(Octets.hex("A2 03 01 00 00 13 20 01 25 11 17 26 05"), ours);
    }

    @Test
    void ackAndNackAreUnderstood() {
        OnbonPacket ack =
                new PhyFrame()
                        .take(
                                Octets.hex(
                                                HEAD
                                                        + "A5 00 80 FE FF 00 00 00 00 00 00 FE 02"
                                                        + "05 00 A0 00 00 00 00 14 AC 5A")
                                        .bytes())
                        .getFirst();
        assertEquals(OnbonPacket.HOST, ack.to());
        assertEquals(new OnbonReply.Ack(), OnbonReply.parse(ack.data()).orElseThrow());
        OnbonPacket nack =
                new PhyFrame()
                        .take(
                                Octets.hex(
                                                HEAD
                                                        + "A5 00 80 FE FF 00 00 00 00 00 00 FE 02"
                                                        + "05 00 A0 01 05 00 00 05 51 5A")
                                        .bytes())
                        .getFirst();
        assertEquals(new OnbonReply.Nack(5), OnbonReply.parse(nack.data()).orElseThrow());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "01 00 00 80 00 00 00 00 00 00 FE 02 05 00 A1 00 01 00 00 2C F8",
                "01 00 00 80 00 00 00 00 00 00 FE 02 0E 00 A1 05 01 00 00 01 50 30 30 30 49 00 00"
                        + " 00 E2 16",
                "FE FF 00 80 00 00 00 00 00 00 FE 02 0E 00 A1 05 01 00 00 01 50 30 30 30 47 00 00"
                        + " 00 48 14",
                "01 00 00 80 00 00 00 00 00 00 FE 02 1D 00 A4 01 01 00 00 28 00 00 00 08 00 40 00"
                        + " 00 01 00 02 00 02 00 02 0A 00 00 00 00 00 00 00 FD C0",
                "01 00 00 80 00 00 00 00 00 00 FE 02 17 00 A4 02 01 00 00 00 0F 00 77 77 77 2E 6F"
                        + " 6E 62 6F 6E 62 78 2E 63 6F 6D 68 B5",
                "01 00 00 80 00 00 00 00 00 00 FE 02 06 00 A4 09 01 00 00 00 65 9C",
                "01 00 00 80 00 00 00 00 00 00 FE 02 05 00 A4 04 01 00 00 E1 C8",
                "FE FF 00 80 00 00 00 00 00 00 FE 02 0B 00 A4 06 01 00 00 00 FF FE 83 A8 56 1C 2C",
                "FE FF 00 80 FF 00 00 00 00 00 FE 02 06 00 A2 08 01 00 00 01 BC 51",
                "FE FF 00 80 FF 00 00 00 00 00 FE 02 06 00 A2 08 01 00 00 00 7D 91",
                "FE FF 00 80 FF 00 00 00 00 00 FE 02 05 00 A2 09 01 00 00 F0 00"
            })
    void framesOfCommandsWeNeverSendCarryTheChecksumWeCompute(String printed) {
        byte[] frame = Octets.hex(HEAD + printed + "5A").bytes();
        assertEquals(1, new PhyFrame().take(frame).size());
    }

    /// Printed with a length and a checksum that do not fit its bytes.
    @Test
    void theDamagedExampleOfTheAddressCommandIsDropped() {
        String printed =
                "FE FF 00 80 00 00 00 00 00 00 FE 02 31 00 A4 05 01 00 00 02 C0 A8 00 EB FF FF FF"
                        + " 00 C0 A8 00 01 8D 13 00 C0 A8 00 01 71 17 30 30 30 30 30 30 30 30 14"
                        + " 00 42 58 2D 4E 45 54 30 30 30 30 30 16 90";
        PhyFrame frames = new PhyFrame();
        assertEquals(List.of(), frames.take(Octets.hex(HEAD + printed + "5A").bytes()));
        assertEquals(1, frames.damaged());
    }

    /// Printed with FF FF in place of a checksum.
    @Test
    void theExampleOfSeveralRelaysCarriesNoChecksumAndIsDropped() {
        String printed = "FE FF 00 80 FF 00 00 00 00 00 FE 02 06 00 A2 12 01 03 00 01 00 FF FF";
        PhyFrame frames = new PhyFrame();
        assertEquals(List.of(), frames.take(Octets.hex(HEAD + printed + "5A").bytes()));
        assertEquals(1, frames.damaged());
    }

    @Test
    void noRequestCanFormatResetOrWriteFlash() {
        List<Octets> all =
                List.of(
                        new OnbonRequest.Ping().data(),
                        new OnbonRequest.AskStatus().data(),
                        new OnbonRequest.SetClock(LocalDateTime.of(2026, 1, 1, 8, 0)).data(),
                        new OnbonRequest.Power(true).data(),
                        new OnbonRequest.Dim(15).data(),
                        new OnbonRequest.Areas(true, List.of(), List.of()).data(),
                        new OnbonRequest.ClearScreen().data(),
                        new OnbonRequest.Lock(true, "P001").data(),
                        new OnbonRequest.Speak(Octets.hex("41"), OnbonVoice.USUAL).data(),
                        new OnbonRequest.Relay(true).data());
        assertEquals(
                all.size(),
                OnbonRequest.class.getPermittedSubclasses().length,
                "a new request belongs into this list");
        List<Integer> dangerous = List.of(0xA100, 0xA101, 0xA105, 0xA106, 0xA201);
        for (Octets each : all) {
            assertTrue(!dangerous.contains((each.at(0) << 8) | each.at(1)), each.toString());
        }
        assertEquals(0, all.get(8).at(11), "speech is not stored in flash");
        assertEquals(0, all.get(7).at(5), "locks are not stored in flash");
    }
}
