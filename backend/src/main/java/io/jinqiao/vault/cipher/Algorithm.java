package io.jinqiao.vault.cipher;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** Authenticated encryption by Galois/Counter Mode (NIST SP 800-38D), with a tag of 128 bits and a nonce of 96. */
public enum Algorithm {
    /** AES with keys of 256 bits, by the Java platform, which has the processor's own instructions. */
    AES_256_GCM((byte) 1, 32) {
        @Override
        byte[] run(boolean sealing, byte[] key, byte[] nonce, byte[] aad, byte[] in) throws GeneralSecurityException {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    sealing ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(aad);
            return cipher.doFinal(in);
        }
    },
    /** SM4 (GB/T 32907) with keys of 128 bits, by Bouncy Castle; the mode as in RFC 8998. */
    SM4_GCM((byte) 2, 16) {
        @Override
        byte[] run(boolean sealing, byte[] key, byte[] nonce, byte[] aad, byte[] in) throws AEADBadTagException {
            var cipher = GCMBlockCipher.newInstance(new SM4Engine());
            cipher.init(sealing, new AEADParameters(new KeyParameter(key), TAG_BITS, nonce, aad));
            var out = new byte[cipher.getOutputSize(in.length)];
            var length = cipher.processBytes(in, 0, in.length, out, 0);
            try {
                cipher.doFinal(out, length);
                return out;
            } catch (InvalidCipherTextException e) {
                throw new AEADBadTagException("The tag does not match");
            }
        }
    };

    public static final int NONCE_BYTES = 12;

    private static final int TAG_BITS = 128;

    private final byte code;
    private final int keyBytes;

    Algorithm(byte code, int keyBytes) {
        this.code = code;
        this.keyBytes = keyBytes;
    }

    abstract byte[] run(boolean sealing, byte[] key, byte[] nonce, byte[] aad, byte[] in)
            throws GeneralSecurityException;

    public int keyBytes() {
        return keyBytes;
    }

    /** How it is written in what is sealed. */
    byte code() {
        return code;
    }

    /** The tag stands at the end. A nonce must never be used twice with one key. */
    public byte[] seal(byte[] key, byte[] nonce, byte[] aad, byte[] plain) {
        try {
            return run(true, checked(key), nonce, aad, plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(name() + " is missing or misused", e);
        }
    }

    /** Refuses with {@link Tampered} what was not sealed by this key, nonce and additional data. */
    public byte[] open(byte[] key, byte[] nonce, byte[] aad, byte[] sealed) {
        try {
            return run(false, checked(key), nonce, aad, sealed);
        } catch (AEADBadTagException e) {
            throw new Tampered();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(name() + " is missing or misused", e);
        }
    }

    private byte[] checked(byte[] key) throws InvalidKeyException {
        if (key.length != keyBytes) {
            throw new InvalidKeyException("Keys of %s have %d bytes".formatted(name(), keyBytes));
        }
        return key;
    }
}
