package io.jinqiao.tools.verify;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The signatures of the bundle format; each has the hash that its keys are named by. */
enum Signed {
    ED25519(Hash.SHA_256) {
        @Override
        PublicKey key(byte[] encoded) throws GeneralSecurityException {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        }

        @Override
        boolean holds(PublicKey key, byte[] hash, byte[] signature) throws GeneralSecurityException {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(hash);
            return check.verify(signature);
        }
    },
    SM2(Hash.SM3) {
        @Override
        PublicKey key(byte[] encoded) throws GeneralSecurityException {
            return KeyFactory.getInstance("EC", new BouncyCastleProvider())
                    .generatePublic(new X509EncodedKeySpec(encoded));
        }

        @Override
        boolean holds(PublicKey key, byte[] hash, byte[] signature) {
            var curve = GMNamedCurves.getByName("sm2p256v1");
            var domain = new ECDomainParameters(curve.getCurve(), curve.getG(), curve.getN(), curve.getH());
            var point = ((ECPublicKey) key).getW();
            var check = new SM2Signer(PlainDSAEncoding.INSTANCE, new SM3Digest());
            check.init(
                    false,
                    new ECPublicKeyParameters(
                            curve.getCurve().createPoint(point.getAffineX(), point.getAffineY()), domain));
            check.update(hash, 0, hash.length);
            return check.verifySignature(signature);
        }
    };

    private final Hash names;

    Signed(Hash names) {
        this.names = names;
    }

    abstract PublicKey key(byte[] encoded) throws GeneralSecurityException;

    abstract boolean holds(PublicKey key, byte[] hash, byte[] signature) throws GeneralSecurityException;

    /** The first 16 digits of the key's own hash. */
    String idOf(byte[] encoded) {
        return names.of(encoded).substring(0, 16);
    }

    /** As a key names it; one that names none is older than there was a choice. */
    static Signed named(String name) throws Broken {
        return switch (name) {
            case "Ed25519", "" -> ED25519;
            case "SM2" -> SM2;
            default -> throw new Broken("不认识的签名算法：" + name, "Not a signature known here: " + name);
        };
    }

    /** Told by the key itself, whose form names its curve. */
    static Signed of(byte[] encoded) {
        return encoded.length < SHORTEST_ON_A_CURVE ? ED25519 : SM2;
    }

    private static final int SHORTEST_ON_A_CURVE = 60;
}
