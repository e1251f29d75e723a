-- What is written in a closed circle is sealed with a key of that circle. The sealed texts stand in the tables of the feature that made
-- the vault. A destroyed vault keeps its row, without keys.
create table vault (
  id bigint not null primary key,
  made_at datetime(6) not null,
  destroyed_at datetime(6) null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Keys, wrapped by the master key of this name. This table stays out of backups that are kept: see the README, "Keys".
create table vault_key (
  vault bigint not null,
  version int not null,
  master varchar(16) character set ascii collate ascii_bin not null,
  wrapped varbinary(60) not null,
  made_at datetime(6) not null,
  primary key (vault, version),
  key vault_key_by_master (master),
  constraint vault_key_of_vault foreign key (vault) references vault (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Every step of emergency access; rows are added and never changed. A decision names what was asked, and there is one at most.
create table vault_glass (
  id bigint not null auto_increment primary key,
  vault bigint not null,
  step varchar(10) not null,
  member bigint not null,
  reason varchar(500) null,
  decides bigint null,
  taken_at datetime(6) not null,
  constraint vault_glass_one_decision unique (decides),
  key vault_glass_of_vault (vault, taken_at),
  key vault_glass_by_step (step, taken_at),
  constraint vault_glass_decides foreign key (decides) references vault_glass (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
