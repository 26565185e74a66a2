package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Reach;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.InstitutionView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, as their own desk knows them.
 *
 * @param permissions none before the sign-in is open
 * @param limits where a permission holds, for those that hold not everywhere
 * @param required what is missing before it is open; null when nothing is
 * @param idle without an act of the person the sign-in ends after this
 * @param until when it ends in any case
 */
record Me(
        StaffId id,
        String number,
        Bilingual name,
        String team,
        List<String> posts,
        Set<Permission> permissions,
        Map<Permission, Reach> limits,
        int capacity,
        InstitutionView institution,
        @Nullable Stage required,
        Duration idle,
        Instant until) {}
