package mingbai.station.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Held against Bouncy Castle.
class DeviceKeyTest {
    @Test
    void aRequestIsOneThatOthersRead() throws Exception {
        var pair = DeviceKey.made();
        byte[] bytes = DeviceKey.request(pair).toArray();
        var read = new JcaPKCS10CertificationRequest(bytes);
        assertEquals(new X500Name("CN=Mingbai box"), read.getSubject());
        assertEquals(pair.getPublic(), read.getPublicKey());
        assertEquals(0, read.getAttributes().length);
        assertArrayEquals(read.toASN1Structure().getEncoded("DER"), bytes);
        var verifiers = new JcaContentVerifierProviderBuilder();
        assertTrue(read.isSignatureValid(verifiers.build(pair.getPublic())));
        var another = DeviceKey.made().getPublic();
        assertFalse(read.isSignatureValid(verifiers.build(another)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 255, 256, 65_535, 65_536})
    void aLengthTakesAsManyBytesAsItNeeds(int length) throws Exception {
        byte[] bytes = new byte[length];
        var theirs = new org.bouncycastle.asn1.DEROctetString(bytes);
        assertArrayEquals(theirs.getEncoded("DER"), Der.value(0x04, bytes));
    }
}
