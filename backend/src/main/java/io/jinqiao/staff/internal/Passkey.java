package io.jinqiao.staff.internal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key of somebody's device or security token.
 *
 * @param credential id and public key, as WebAuthn lays them out
 * @param counter how often the device says it was used; one that goes back tells of a copy
 */
record Passkey(
        UUID id,
        @JsonIgnore StaffId staff,
        String name,
        @JsonIgnore Bytes credential,
        @JsonIgnore long counter,
        Instant createdAt,
        @Nullable Instant usedAt) {}
