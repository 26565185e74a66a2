package io.jinqiao.journal;

/**
 * A key that seals are signed with. Whoever checks should have it from the institution, not from what is checked.
 *
 * @param id the first 16 hex digits of the hash of the public key, SHA-256 of an Ed25519 key and SM3 of an SM2 key
 * @param publicKey X.509, Base64
 */
public record SealKeyView(String id, String algorithm, String publicKey) {}
