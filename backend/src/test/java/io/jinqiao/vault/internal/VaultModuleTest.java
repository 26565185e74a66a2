package io.jinqiao.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.NoMemories;
import io.jinqiao.vault.Owner;
import io.jinqiao.vault.Vault;
import io.jinqiao.vault.cipher.Algorithm;
import io.jinqiao.vault.cipher.DataKey;
import io.jinqiao.vault.cipher.Place;
import io.jinqiao.vault.cipher.Tampered;
import io.jinqiao.vault.events.KeyDestroyed;
import io.jinqiao.vault.events.RotationEnded;
import io.jinqiao.vault.internal.RotationRepository.Of;
import io.jinqiao.vault.internal.VaultModuleTest.OneKeeper;
import io.jinqiao.vault.spi.KeepsSealed;
import io.jinqiao.web.SignedIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
@Import(OneKeeper.class)
class VaultModuleTest {

    private static final SignedIn GU = Asking.staff(StaffId.next(), "", Permission.MANAGE_KEYS);

    private final Vault vault;
    private final DataKeyRepository rows;
    private final OpenStore store;
    private final StartRotation.Handler rotate;
    private final RunRotation rotation;
    private final Kept kept;
    private final JdbcClient jdbc;
    private final MockMvcTester http;

    VaultModuleTest(
            Vault vault,
            DataKeyRepository rows,
            OpenStore store,
            StartRotation.Handler rotate,
            RunRotation rotation,
            Kept kept,
            JdbcClient jdbc,
            MockMvcTester http) {
        this.vault = vault;
        this.rows = rows;
        this.store = store;
        this.rotate = rotate;
        this.rotation = rotation;
        this.kept = kept;
        this.jdbc = jdbc;
        this.http = http;
    }

    /** A module above that keeps one sealed value a customer, in memory. */
    static final class Kept implements KeepsSealed {

        private final Vault vault;
        private final Map<Owner, byte[]> values = new ConcurrentHashMap<>();

        Kept(Vault vault) {
            this.vault = vault;
        }

        @Override
        public void sealAgain(Owner owner) {
            values.computeIfPresent(
                    owner, (_, before) -> vault.seal(owner, at(owner), vault.open(owner, at(owner), before)));
        }

        void keep(Owner owner, String value) {
            values.put(owner, vault.seal(owner, at(owner), value));
        }

        byte[] bytes(Owner owner) {
            return values.getOrDefault(owner, new byte[0]);
        }

        String value(Owner owner) {
            return vault.open(owner, at(owner), bytes(owner));
        }

        private static Place at(Owner owner) {
            return new Place("elsewhere.value", "PHONE", owner.value());
        }
    }

    /** A rotation by hand, piece after piece, with keepers of one's own. */
    record RotationParts(
            RotationRepository rotations,
            DataKeyRepository rows,
            DataKeys keys,
            OpenStore store,
            VaultSettings settings,
            RotateSome.Handler some,
            TransactionTemplate transaction) {

        RotateSome.Handler with(KeepsSealed keeper) {
            return new RotateSome.Handler(rotations, rows, keys, store, List.of(keeper), _ -> {}, Clock.systemUTC());
        }

        void begin(Of of, StaffId by) {
            transaction.executeWithoutResult(begun -> rotations.add(Ids.next(), of, by, Instant.now()));
        }

        void piece(RotateSome.Handler handler) {
            transaction.executeWithoutResult(piece -> handler.handle(new RotateSome()));
        }

        /** As the next start does. */
        void goOn() {
            var run = new RunRotation(some, Clock.systemUTC());
            while (run.doOne()) {
                assertThat(rotations.latest()).isNotEmpty();
            }
        }

        /** With no key at hand. */
        SealedVault afterARestart() {
            return new SealedVault(
                    new DataKeys(rows, store, settings, new NoMemories(), Clock.systemUTC()),
                    store,
                    _ -> {},
                    Clock.systemUTC());
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OneKeeper {

        @Bean
        RotationParts parts(
                RotationRepository rotations,
                DataKeyRepository rows,
                DataKeys keys,
                OpenStore store,
                VaultSettings settings,
                RotateSome.Handler some,
                PlatformTransactionManager transactions) {
            return new RotationParts(
                    rotations, rows, keys, store, settings, some, new TransactionTemplate(transactions));
        }

        @Bean
        Kept kept(Vault vault) {
            return new Kept(vault);
        }
    }

    @Test
    void whatIsSealedForOneCustomerOpensForNobodyElse() {
        var wang = new Owner(Ids.next());
        var li = new Owner(Ids.next());
        var place = new Place("a.b", "c", Ids.next());
        var sealed = vault.seal(wang, place, "13800001234");
        vault.seal(li, place, "13900005678");

        assertThat(vault.open(wang, place, sealed)).isEqualTo("13800001234");
        assertThatThrownBy(() -> vault.open(li, place, sealed))
                .isInstanceOf(Refused.class)
                .hasFieldOrPropertyWithValue("code", "vault.broken")
                .message()
                .doesNotContain("1380000");
    }

    @Test
    void keysAreKeptWrappedAndOnlyForTheirOwner() {
        var wang = new Owner(Ids.next());
        vault.seal(wang, new Place("a.b", "c", Ids.next()), "13800001234");
        var row = rows.newest(wang).orElseThrow();
        var wrapped = Objects.requireNonNull(row.wrapped());

        assertThat(store.keys().unwrap(wang, 1, row.algorithm(), row.master(), wrapped))
                .isNotNull();
        assertThatThrownBy(() -> store.keys().unwrap(new Owner(Ids.next()), 1, row.algorithm(), row.master(), wrapped))
                .isInstanceOf(Tampered.class);
    }

    @Test
    void anIndexFindsTheSameValueAndTellsUsesApart() {
        assertThat(vault.index("customer.phone", "13800001234"))
                .hasSize(16)
                .isEqualTo(vault.index("customer.phone", "13800001234"))
                .isNotEqualTo(vault.index("customer.card", "13800001234"))
                .isNotEqualTo(vault.index("customer.phone", "13800001235"));
    }

    @Test
    void whoseKeyWasDestroyedIsForgotten(Scenario scenario) {
        var wang = new Owner(Ids.next());
        var place = new Place("a.b", "c", Ids.next());
        var sealed = vault.seal(wang, place, "13800001234");
        assertThat(vault.open(wang, place, sealed)).isNotEmpty();

        scenario.stimulate(() -> vault.shred(new CustomerId(wang.value())))
                .andWaitForEventOfType(KeyDestroyed.class)
                .matchingMappedValue(KeyDestroyed::customer, new CustomerId(wang.value()))
                .toArriveAndVerify(gone -> assertThat(gone.versions()).isEqualTo(1));

        assertThat(jdbc.sql("select wrapped is null from vault.data_key where owner = ?")
                        .param(wang.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThatThrownBy(() -> vault.open(wang, place, sealed))
                .hasFieldOrPropertyWithValue("code", "vault.destroyed");
        assertThatThrownBy(() -> vault.seal(wang, place, "1")).hasFieldOrPropertyWithValue("code", "vault.destroyed");
    }

    @Test
    void anOwnerWhoIsNoCustomerIsForgottenAlone() {
        var writer = new Owner(Ids.next());
        var words = new Owner(Ids.next());
        var place = new Place("a.b", "c", Ids.next());
        var name = vault.seal(writer, place, "林悦");
        var said = vault.seal(words, place, "飞单");

        vault.shred(writer);

        assertThatThrownBy(() -> vault.open(writer, place, name))
                .hasFieldOrPropertyWithValue("code", "vault.destroyed");
        assertThat(vault.open(words, place, said)).isEqualTo("飞单");
    }

    @Test
    void aNewMasterKeyWrapsAllCustomersKeysAnew(AssertablePublishedEvents events) {
        var wang = new Owner(Ids.next());
        kept.keep(wang, "13800001234");
        var before = rows.newest(wang).orElseThrow();

        rotated(events, Of.MASTER);

        var after = rows.newest(wang).orElseThrow();
        assertThat(after.master())
                .isGreaterThan(before.master())
                .isEqualTo(store.keys().newestMaster());
        assertThat(after.wrapped()).isNotEqualTo(before.wrapped());
        assertThat(kept.value(wang)).isEqualTo("13800001234");
    }

    @Test
    void newDataKeysSealEveryValueAnewAndTheOldOnesGo(AssertablePublishedEvents events) {
        var wang = new Owner(Ids.next());
        kept.keep(wang, "13800001234");

        rotated(events, Of.DATA);

        assertThat(DataKey.version(kept.bytes(wang))).isEqualTo(2);
        assertThat(kept.value(wang)).isEqualTo("13800001234");
        assertThat(rows.find(wang, 1)).isEmpty();
    }

    /** What a killed server leaves: a piece that never came to be, half of it done. */
    @Test
    void aRotationKilledHalfWayGoesOnAndLosesNoKey(@Autowired RotationParts parts) {
        var wang = new Owner(Ids.next());
        var zhao = new Owner(Ids.next());
        kept.keep(wang, "13800001234");
        var dying = parts.with(owner -> {
            vault.seal(owner, new Place("elsewhere.value", "PHONE", owner.value()), "half");
            if (owner.equals(wang)) {
                throw new IllegalStateException("killed");
            }
        });
        parts.begin(Of.DATA, GU.id());

        assertThatThrownBy(() -> parts.piece(dying)).hasMessage("killed");
        assertThatThrownBy(() -> parts.piece(dying)).hasMessage("killed");
        assertThat(kept.value(wang)).isEqualTo("13800001234");
        kept.keep(zhao, "13900001234");

        parts.goOn();

        assertThat(DataKey.version(kept.bytes(wang))).isGreaterThan(1);
        assertThat(parts.afterARestart()
                        .open(wang, new Place("elsewhere.value", "PHONE", wang.value()), kept.bytes(wang)))
                .isEqualTo("13800001234");
        assertThat(parts.afterARestart()
                        .open(zhao, new Place("elsewhere.value", "PHONE", zhao.value()), kept.bytes(zhao)))
                .isEqualTo("13900001234");
    }

    @Test
    void theScreenShowsKeysAndProgressToWhoKeepsThemOnly(AssertablePublishedEvents events) {
        vault.seal(new Owner(Ids.next()), new Place("a.b", "c", Ids.next()), "x");
        rotated(events, Of.MASTER);

        assertThat(http.get().uri("/api/desk/vault").with(Asking.as(GU)))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.algorithm", value -> assertThat(value).isEqualTo("AES_256_GCM"))
                .hasPathSatisfying(
                        "$.rotations[0].endedAt", value -> assertThat(value).isNotNull());
        var admin = Asking.staff(StaffId.next(), "", Permission.MANAGE_STAFF);
        assertThat(http.post()
                        .uri("/api/desk/vault/rotations")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"of\":\"MASTER\"}")
                        .with(Asking.as(admin)))
                .hasStatus(403);
    }

    @Test
    void aDatabaseSealedWithOtherKeysIsNotServed() throws IOException {
        vault.seal(new Owner(Ids.next()), new Place("a.b", "c", Ids.next()), "x");
        var elsewhere = Files.createTempDirectory("vault");

        assertThatThrownBy(() -> open(elsewhere.resolve("keys.p12")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("missing");
        new KeyStoreFile(elsewhere.resolve("keys.p12"), "").add(StoreKeys.INDEX);
        assertThatThrownBy(() -> open(elsewhere.resolve("keys.p12")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not the one");
    }

    private void open(Path file) {
        new OpenStore(
                new VaultSettings(file, "", Algorithm.AES_256_GCM, 10, Duration.ofMinutes(1)), rows, Clock.systemUTC());
    }

    private void rotated(AssertablePublishedEvents events, Of of) {
        rotate.handle(new StartRotation(of, GU.id()));
        int pieces = 0;
        while (rotation.doOne()) {
            pieces++;
        }
        assertThat(pieces).isPositive();
        assertThat(events)
                .contains(RotationEnded.class)
                .matching(ended -> ended.of().equals(of.name()));
    }
}
