package mingbai.station.key;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.HexFormat;
import javax.security.auth.x500.X500Principal;
import mingbai.model.content.Bytes;

/// A key of this device (EC P-256), and the certificate request that it signs (PKCS #10).
public final class DeviceKey {
    private static final X500Principal NOBODY_YET = new X500Principal("CN=Mingbai box");
    private static final byte[] VERSION = {2, 1, 0};
    private static final int ATTRIBUTES = 0xA0;

    /// 1.2.840.10045.4.3.2 (RFC 5758, chapter 3.2).
    private static final byte[] ECDSA_WITH_SHA256 = HexFormat.of().parseHex("06082a8648ce3d040302");

    private DeviceKey() {}

    public static KeyPair made() {
        try {
            var maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            return maker.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has EC P-256", e);
        }
    }

    /// RFC 2986, chapter 4: who asks, for which key, without attributes, and signed with it.
    public static Bytes request(KeyPair pair) throws IOException {
        byte[] asked =
                Der.sequence(
                        VERSION,
                        NOBODY_YET.getEncoded(),
                        pair.getPublic().getEncoded(),
                        Der.value(ATTRIBUTES));
        byte[] algorithm = Der.sequence(ECDSA_WITH_SHA256);
        return Bytes.of(Der.sequence(asked, algorithm, Der.bits(signed(asked, pair))));
    }

    private static byte[] signed(byte[] asked, KeyPair pair) throws IOException {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(asked);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IOException("the device's key does not sign", e);
        }
    }
}
