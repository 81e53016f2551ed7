package mingbai.station.identity;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.security.auth.x500.X500Principal;
import mingbai.model.content.Bytes;
import mingbai.model.enrolment.Reply;
import mingbai.model.enrolment.SealedAnswer;
import mingbai.model.enrolment.WrittenAnswer;
import mingbai.model.signing.TrustRoot;
import mingbai.model.wire.Wire;
import mingbai.station.key.DeviceKey;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// A service's authority, as far as it answers boxes by files.
record Authority(KeyPair pair, X509Certificate certificate) {
    static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    static final Instant UNTIL = Instant.parse("2026-12-24T01:00:00Z");
    private static final Map<String, String> SETTINGS =
            Map.of(
                    "station.id", "k03",
                    "hall.id", "songming",
                    "region.code", "530127000000",
                    "broker.port", "8883");

    static Authority made() throws Exception {
        var pair = DeviceKey.made();
        return new Authority(pair, certificate("CN=authority", pair.getPublic(), pair, true));
    }

    private static X509Certificate certificate(
            String name, PublicKey key, KeyPair by, boolean authority) throws Exception {
        var begin = Date.from(NOW.minusSeconds(3_600));
        var builder =
                new JcaX509v3CertificateBuilder(
                        new X500Principal("CN=authority"),
                        BigInteger.valueOf(7),
                        begin,
                        Date.from(UNTIL),
                        new X500Principal(name),
                        key);
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(by.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    /// The file for a key.
    byte[] answer(PublicKey key, TrustRoot trust) throws Exception {
        var station = certificate("CN=k03", key, pair, false);
        var chain = List.of(Bytes.of(station.getEncoded()), Bytes.of(certificate.getEncoded()));
        var enrolled = new Reply.Enrolled(chain, trust, new HashMap<>(SETTINGS));
        byte[] answer = Wire.bytes(WrittenAnswer.of(enrolled, NOW, UNTIL));
        return Wire.bytes(new SealedAnswer(Bytes.of(answer), Bytes.of(signed(answer))));
    }

    byte[] signed(byte[] bytes) throws Exception {
        var signature = Signature.getInstance(SealedAnswer.ALGORITHM);
        signature.initSign(pair.getPrivate());
        signature.update(bytes);
        return signature.sign();
    }
}
