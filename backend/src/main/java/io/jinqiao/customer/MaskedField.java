package io.jinqiao.customer;

import io.jinqiao.vault.DataClass;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One protected field as staff see it.
 *
 * @param id of this value, to ask for it in clear
 * @param identity for {@link ProtectedField#IDENTITY} what it stands on
 * @param masked as much as may be shown
 */
public record MaskedField(
        UUID id, ProtectedField field, @Nullable IdentityKind identity, DataClass dataClass, String masked) {}
