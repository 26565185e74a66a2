package io.jinqiao.journal;

/**
 * A key that seals are signed with. Whoever checks should have it from the institution, not from what is checked.
 *
 * @param id the first 16 hex digits of the SHA-256 of the public key
 * @param publicKey X.509, Base64
 */
public record SealKeyView(String id, String algorithm, String publicKey) {}
