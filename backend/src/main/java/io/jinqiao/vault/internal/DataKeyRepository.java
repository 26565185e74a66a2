package io.jinqiao.vault.internal;

import io.jinqiao.vault.Owner;
import io.jinqiao.vault.cipher.Algorithm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DataKeyRepository {

    private static final String COLUMNS = """
            select owner, version, algorithm, master, wrapped from vault.data_key
            """;

    private static final String GET = COLUMNS + "where owner = :owner and version = :version";

    /** Shared: many may seal for a customer, but nobody while their key changes. */
    private static final String NEWEST = COLUMNS + "where owner = :owner order by version desc limit 1 for share";

    private static final String NEWEST_TO_CHANGE =
            COLUMNS + "where owner = :owner order by version desc limit 1 for update";

    private static final String OF_OWNERS = COLUMNS + "where owner = any(:owners) and wrapped is not null";

    private static final String WRAPPED_BEFORE = COLUMNS + """
             where master < :master and wrapped is not null
             order by owner, version
             limit :limit
               for update skip locked
            """;

    private static final String ADD = """
            insert into vault.data_key (owner, version, algorithm, master, wrapped, made_at)
            values (:owner, :version, :algorithm, :master, :wrapped, :at)
            on conflict (owner, version) do nothing
            """;

    private static final String WRAP = """
            update vault.data_key set master = :master, wrapped = :wrapped where owner = :owner and version = :version
            """;

    private static final String DESTROY = """
            update vault.data_key set wrapped = null, destroyed_at = :at where owner = :owner and wrapped is not null
            """;

    private static final String NEXT_OWNERS = """
            select distinct owner from vault.data_key
             where wrapped is not null and (:after::uuid is null or owner > :after::uuid)
             order by owner
             limit :limit
            """;

    private static final String DROP_OLD = """
            delete from vault.data_key old
             where exists (select 1 from vault.data_key newer
                            where newer.owner = old.owner and newer.version > old.version)
            """;

    private static final String FINGERPRINT = """
            insert into vault.store_key (alias, fingerprint, since) values (:alias, :fingerprint, :at)
            on conflict (alias) do update set alias = excluded.alias
            returning fingerprint
            """;

    private final JdbcClient jdbc;

    DataKeyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param wrapped null when it was destroyed */
    @SuppressWarnings("ArrayRecordComponent") // a row is compared by its key, below
    record Row(Owner owner, int version, Algorithm algorithm, int master, byte @Nullable [] wrapped) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Row row && owner.equals(row.owner) && version == row.version;
        }

        @Override
        public int hashCode() {
            return 31 * owner.hashCode() + version;
        }

        @Override
        public String toString() {
            return "Row[" + owner + ", version " + version + "]";
        }
    }

    boolean any() {
        return jdbc.sql("select exists (select 1 from vault.data_key where wrapped is not null)")
                .query(Boolean.class)
                .single();
    }

    Optional<Row> find(Owner owner, int version) {
        return jdbc.sql(GET)
                .param("owner", owner.value())
                .param("version", version)
                .query(DataKeyRepository::row)
                .optional();
    }

    Optional<Row> newest(Owner owner) {
        return jdbc.sql(NEWEST)
                .param("owner", owner.value())
                .query(DataKeyRepository::row)
                .optional();
    }

    /** Nobody seals for this customer until the transaction ends. */
    Optional<Row> newestToChange(Owner owner) {
        return jdbc.sql(NEWEST_TO_CHANGE)
                .param("owner", owner.value())
                .query(DataKeyRepository::row)
                .optional();
    }

    List<Row> ofOwners(Collection<Owner> owners) {
        return jdbc.sql(OF_OWNERS)
                .param("owners", owners.stream().map(Owner::value).toArray(UUID[]::new))
                .query(DataKeyRepository::row)
                .list();
    }

    List<Row> wrappedBefore(int master, int limit) {
        return jdbc.sql(WRAPPED_BEFORE)
                .param("master", master)
                .param("limit", limit)
                .query(DataKeyRepository::row)
                .list();
    }

    List<Owner> ownersAfter(@Nullable Owner last, int limit) {
        return jdbc.sql(NEXT_OWNERS)
                .param("after", last == null ? null : last.value())
                .param("limit", limit)
                .query((row, index) -> new Owner(row.getObject("owner", UUID.class)))
                .list();
    }

    long owners() {
        return jdbc.sql("select count(distinct owner) from vault.data_key where wrapped is not null")
                .query(Long.class)
                .single();
    }

    long wrappedBefore(int master) {
        return jdbc.sql("select count(*) from vault.data_key where master < :master and wrapped is not null")
                .param("master", master)
                .query(Long.class)
                .single();
    }

    /** False when somebody else was first. */
    boolean add(Owner owner, int version, Algorithm algorithm, int master, byte[] wrapped, Instant at) {
        return jdbc.sql(ADD)
                        .param("owner", owner.value())
                        .param("version", version)
                        .param("algorithm", algorithm.name())
                        .param("master", master)
                        .param("wrapped", wrapped)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void wrap(Row key, int master, byte[] wrapped) {
        jdbc.sql(WRAP)
                .param("owner", key.owner().value())
                .param("version", key.version())
                .param("master", master)
                .param("wrapped", wrapped)
                .update();
    }

    int destroy(Owner owner, Instant at) {
        return jdbc.sql(DESTROY)
                .param("owner", owner.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    int dropOld() {
        return jdbc.sql(DROP_OLD).update();
    }

    /** Notes it when it is new. */
    boolean fingerprintAgrees(String alias, byte[] fingerprint, Instant at) {
        var known = jdbc.sql(FINGERPRINT)
                .param("alias", alias)
                .param("fingerprint", fingerprint)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(byte[].class)
                .single();
        return Arrays.equals(known, fingerprint);
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                new Owner(row.getObject("owner", UUID.class)),
                row.getInt("version"),
                Algorithm.valueOf(row.getString("algorithm")),
                row.getInt("master"),
                row.getBytes("wrapped"));
    }
}
