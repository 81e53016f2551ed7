package mingbai.service.authority;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;
import mingbai.program.broker.TlsContext;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// A certificate about to be signed (RFC 5280). What it may be used for is in it, so that a station
/// cannot pass itself off as the service.
record Draft(String name, BigInteger serial, Instant from, Instant until) {
    private static final String ALGORITHM = "SHA256withECDSA";
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|.*:.*");

    X509Certificate ofAuthority(KeyPair pair) throws GeneralSecurityException {
        var subject = new X500Principal(name);
        var builder = builder(subject, pair.getPublic());
        var use = new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign);
        return filled(() -> {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, use);
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
            return signed(builder, pair.getPrivate());
        });
    }

    X509Certificate ofClient(PublicKey key, TlsContext.Identity by)
            throws GeneralSecurityException {
        return leaf(key, KeyPurposeId.id_kp_clientAuth, List.of(), by);
    }

    X509Certificate ofServer(PublicKey key, List<String> names, TlsContext.Identity by)
            throws GeneralSecurityException {
        return leaf(key, KeyPurposeId.id_kp_serverAuth, names, by);
    }

    private X509Certificate leaf(
            PublicKey key, KeyPurposeId purpose, List<String> names, TlsContext.Identity by)
            throws GeneralSecurityException {
        var authority = by.chain().getFirst();
        var builder = builder(authority.getSubjectX500Principal(), key);
        return filled(() -> {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(authority));
            if (!names.isEmpty()) {
                builder.addExtension(Extension.subjectAlternativeName, false, alternatives(names));
            }
            return signed(builder, by.key());
        });
    }

    private static GeneralNames alternatives(List<String> names) {
        return new GeneralNames(
                names.stream()
                        .map(name ->
                                ADDRESS.matcher(name).matches()
                                        ? new GeneralName(GeneralName.iPAddress, name)
                                        : new GeneralName(GeneralName.dNSName, name))
                        .toArray(GeneralName[]::new));
    }

    private X509v3CertificateBuilder builder(X500Principal issuer, PublicKey key) {
        return new JcaX509v3CertificateBuilder(
                issuer, serial, Date.from(from), Date.from(until), new X500Principal(name), key);
    }

    private static X509Certificate signed(X509v3CertificateBuilder builder, PrivateKey key)
            throws OperatorCreationException, GeneralSecurityException {
        var signer = new JcaContentSignerBuilder(ALGORITHM).build(key);
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    /// What Bouncy Castle does may fail in its own ways.
    private interface Filling {
        X509Certificate run()
                throws IOException, OperatorCreationException, GeneralSecurityException;
    }

    private static X509Certificate filled(Filling filling) throws GeneralSecurityException {
        try {
            return filling.run();
        } catch (IOException | OperatorCreationException e) {
            throw new GeneralSecurityException("a certificate could not be made", e);
        }
    }
}
