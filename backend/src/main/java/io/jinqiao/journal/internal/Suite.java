package io.jinqiao.journal.internal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.jcajce.provider.digest.SM3;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** What seals are hashed and signed with; an installation chooses one, and may choose the other later. */
enum Suite {
    /** FIPS 180-4 and RFC 8032, by the Java platform. */
    SHA256_ED25519("SHA-256", "Ed25519", "seal.pem") {
        @Override
        MessageDigest digest() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        KeyFactory keys() throws GeneralSecurityException {
            return KeyFactory.getInstance("Ed25519");
        }

        @Override
        KeyPair generate() throws GeneralSecurityException {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        }

        @Override
        byte[] sign(PrivateKey key, byte[] hash) throws GeneralSecurityException {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(hash);
            return signature.sign();
        }
    },
    /** GB/T 32905 and GB/T 32918 on the recommended curve, with the usual name 1234567812345678; by Bouncy Castle. */
    SM3_SM2("SM3", "SM2", "seal-sm2.pem") {
        @Override
        MessageDigest digest() {
            return new SM3.Digest();
        }

        @Override
        KeyFactory keys() throws GeneralSecurityException {
            return KeyFactory.getInstance("EC", Castle.PROVIDER);
        }

        @Override
        KeyPair generate() throws GeneralSecurityException {
            var generator = KeyPairGenerator.getInstance("EC", Castle.PROVIDER);
            generator.initialize(new ECGenParameterSpec("sm2p256v1"));
            return generator.generateKeyPair();
        }

        // r and s one after the other, 32 bytes each, so that it is written in one way only
        @Override
        byte[] sign(PrivateKey key, byte[] hash) throws GeneralSecurityException {
            var curve = GMNamedCurves.getByName("sm2p256v1");
            var domain = new ECDomainParameters(curve.getCurve(), curve.getG(), curve.getN(), curve.getH());
            BigInteger secret = ((ECPrivateKey) key).getS();
            var signer = new SM2Signer(PlainDSAEncoding.INSTANCE, new SM3Digest());
            signer.init(true, new ParametersWithRandom(new ECPrivateKeyParameters(secret, domain), new SecureRandom()));
            signer.update(hash, 0, hash.length);
            try {
                return signer.generateSignature();
            } catch (CryptoException e) {
                throw new GeneralSecurityException(e);
            }
        }
    };

    private final String hash;
    private final String signature;
    private final String file;

    Suite(String hash, String signature, String file) {
        this.hash = hash;
        this.signature = signature;
        this.file = file;
    }

    abstract MessageDigest digest();

    abstract KeyFactory keys() throws GeneralSecurityException;

    abstract KeyPair generate() throws GeneralSecurityException;

    abstract byte[] sign(PrivateKey key, byte[] hash) throws GeneralSecurityException;

    /** As seals name it. */
    String hash() {
        return hash;
    }

    /** As keys name it. */
    String signature() {
        return signature;
    }

    /** Where the key lies among the keys of a home. */
    String file() {
        return file;
    }

    /** Of a seal that names its hash so. */
    static Suite hashing(String name) {
        return Arrays.stream(values())
                .filter(suite -> suite.hash.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No hash is called " + name));
    }

    /** Made only where it is needed: it is large. */
    private static final class Castle {

        static final Provider PROVIDER = new BouncyCastleProvider();
    }
}
