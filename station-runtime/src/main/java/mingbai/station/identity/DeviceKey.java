package mingbai.station.identity;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import javax.security.auth.x500.X500Principal;
import mingbai.model.content.Bytes;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;

/// A key of this device (EC P-256), and the certificate request that it signs (PKCS #10).
final class DeviceKey {
    private static final X500Principal NOBODY_YET = new X500Principal("CN=Mingbai box");

    private DeviceKey() {}

    static KeyPair made() {
        try {
            var maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            return maker.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has EC P-256", e);
        }
    }

    static Bytes request(KeyPair pair) throws IOException {
        try {
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
            var request =
                    new JcaPKCS10CertificationRequestBuilder(NOBODY_YET, pair.getPublic())
                            .build(signer);
            return Bytes.of(request.getEncoded());
        } catch (OperatorCreationException e) {
            throw new IOException("the device's key does not sign", e);
        }
    }
}
