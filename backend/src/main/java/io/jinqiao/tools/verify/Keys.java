package io.jinqiao.tools.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The public keys that seals were signed with, by their id, which is the beginning of their own hash. */
final class Keys {

    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PUBLIC KEY-----(.+?)-----END PUBLIC KEY-----", Pattern.DOTALL);

    /** Written in one way only, so that no byte of it can differ unseen. */
    private static final Pattern SIGNATURE = Pattern.compile("[0-9a-f]{128}");

    private record Key(Signed by, PublicKey open) {}

    private final Map<String, Key> byId = new HashMap<>();

    /** As a manifest lists them. */
    static Keys of(JsonNode listed) throws Broken {
        var keys = new Keys();
        for (var key : listed) {
            var encoded = key.path("publicKey").asString("");
            keys.add(key.path("id").asString(""), key.path("algorithm").asString(""), encoded);
        }
        return keys;
    }

    void add(String id, String algorithm, String base64) throws Broken {
        var by = Signed.named(algorithm);
        try {
            var encoded = Base64.getDecoder().decode(base64);
            if (!id.equals(by.idOf(encoded))) {
                throw bad(id);
            }
            byId.put(id, new Key(by, by.key(encoded)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw bad(id);
        }
    }

    /** The id of the key in a PEM file that the institution handed over. */
    static String idIn(Path pem) throws IOException {
        var found = PEM.matcher(Files.readString(pem));
        if (!found.find()) {
            throw new IOException(pem + ": no PUBLIC KEY");
        }
        var encoded = Base64.getMimeDecoder().decode(found.group(1));
        return Signed.of(encoded).idOf(encoded);
    }

    /** A seal without a signature is older than signatures; only the newest must have one. */
    void check(Chain.Link link) throws Broken {
        var by = link.signedBy();
        var signature = link.signature();
        var unsigned = by == null && signature == null;
        if (!unsigned && (by == null || !signed(link.hash(), by, signature))) {
            throw new Broken("封印 #" + link.number() + " 的签名不符", "Seal #" + link.number() + " has a wrong signature");
        }
    }

    private boolean signed(String hash, String by, @Nullable String signature) {
        var key = byId.get(by);
        if (key == null || signature == null || !SIGNATURE.matcher(signature).matches()) {
            return false;
        }
        try {
            return key.by()
                    .holds(
                            key.open(),
                            HexFormat.of().parseHex(hash),
                            HexFormat.of().parseHex(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static Broken bad(String id) {
        return new Broken("签名公钥有误：" + id, "A signing key is not what its id says: " + id);
    }
}
