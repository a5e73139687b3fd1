import type { FailureText } from './index.ts';

/** 各类失败的中文说法，按其代码；花括号中是失败所带的值。 */
export const chineseFailures: Readonly<Record<string, FailureText>> = {
  'source.missing': {
    what: '{path} 处没有文件或文件夹',
    remedy: '检查路径；带空格的名称要加引号',
  },
  'source.unreadable': {
    what: '无法读取 {path}，系统报告 {system}',
    remedy: '确认它是文件或文件夹，并且您有读取权限',
  },
  'source.empty': {
    what: '{name} 是空的，或只有空白',
    remedy: '检查文件是否完整保存，或不再给出它',
  },
  'source.binary': {
    what: '{name} 是二进制数据（位置 {offset} 处有 NUL 字节），不是文本',
    remedy: '若是没有字节序标记的 UTF-16 文本，请另存为 UTF-8；否则不要给出它，或把文字另存为 .txt',
  },
  'source.unsupported-format': {
    what: '{name} 的格式是 {format}，目前不能读取，只能读取纯文本或 Markdown',
    remedy: '把其中的文字另存为 .txt 或 .md（UTF-8 或 GB18030）；图片请先做文字识别',
  },
  'rules.missing': {
    what: '{path} 处没有含 gazetteer/ 或 patterns/ 的文件夹',
    remedy: '参照 seeds/ 中的表，建立同样形式的文件夹',
  },
  'rules.unknown-table': {
    what: '{path} 中的 {table} 在 seeds/ 里没有同名的表',
    remedy: '用要增补的那张表的名字命名',
  },
  'export.unwritable': {
    what: '无法写入 {path}，系统报告 {system}',
    remedy: '确认所在文件夹存在、有写入权限，并且磁盘有空间',
  },
  'export.file': {
    what: '{format} 由这些文件组成：{names}；没有“{got}”',
    remedy: '指定其中之一，或用 `chuxi export` 写出整个文件夹',
  },
  'gazetteer.row': {
    what: '表 {table} 第 {line} 行的列数不对',
    remedy: '按文件开头的说明，用制表符分列',
  },
  'patterns.row': {
    what: '表 {table} 第 {line} 行的列数不对',
    remedy: '按文件开头的说明，用制表符分列',
  },
  'patterns.no-example': {
    what: '表 {table} 第 {line} 行没有例子',
    remedy: '在倒数第二列写一段该行应当读出的文字',
  },
  'words.dictionary-missing': {
    what: '{path} 处没有 nodejieba 的词典',
    remedy: '重新执行 npm ci',
  },
  'serve.port-in-use': {
    what: '无法在 {host} 上提供服务：端口 {port} 已被占用',
    remedy: '结束占用它的程序，或用 --port 换一个端口',
  },
  'serve.port-denied': {
    what: '系统不允许在 {host} 上使用端口 {port}',
    remedy: '用 --port 换一个 1023 以上的端口',
  },
  'serve.address-unusable': {
    what: '无法使用地址 {host}，端口 {port}',
    remedy: '确认本机有这个地址',
  },
  'store.closed': {
    what: '数据库 {url} 已经关闭',
    remedy: '重新打开它',
  },
  'store.unreachable': {
    what: '{url} 处的 Neo4j 没有应答：{reason}',
    remedy: '启动服务（docker compose up -d），或给出它实际监听的地址',
  },
  'store.refused': {
    what: '{url} 处的 Neo4j 拒绝了该用户',
    remedy:
      '用 CHUXI_USER 和 CHUXI_PASSWORD 给出正确的用户名和密码，该用户须能读、写和建立索引；只读用户用 CHUXI_READER_USER 和 CHUXI_READER_PASSWORD',
  },
  'store.unsuitable': {
    what: '需要 Neo4j 5.23 或更新版本，{url} 处是 {agent}',
    remedy: '使用 Neo4j 5.26 或更新版本的服务',
  },
  'store.timeout': {
    what: '{url} 处的数据库没有及时应答',
    remedy: '缩小提问范围，或允许更长时间',
  },
  'store.newer': {
    what: '数据库 {url} 的版本是 {found}，本程序只支持到版本 {known}',
    remedy: '使用写入它的较新程序，或换一个数据库',
  },
  'store.address': {
    what: '{url} 不是 Neo4j 服务的地址',
    remedy: '写成 bolt://127.0.0.1:7687 或 neo4j+s://graph.example.org 的形式',
  },
  'store.unstorable-text': {
    what: '{where} 的第 {at} 个字符无法存入数据库',
    remedy: '从原文中去掉该字符，或以正确的编码重新保存原文',
  },
  'store.key-too-long': {
    what: '{where} 最多 {most} 个字符，实际有 {length} 个',
    remedy: '检查原文是否丢失了换行',
  },
  'store.no-database': {
    what: '{url} 处的 Neo4j 中没有这个数据库',
    remedy: '建立该数据库，或给出已有数据库的名称',
  },
  'question.range': {
    what: '{what} 的数目应在 {least} 到 {most} 之间，得到 {got}',
    remedy: '给出这个范围内的数目',
  },
  'store.locked': {
    what: '另一个程序正在写入数据库 {url}',
    remedy: '等它完成，或结束它',
  },
  'store.held': {
    what: '进程 {pid}（{command}）自 {since} 起正在写入数据库 {url}',
    remedy: '等该进程完成，或结束它',
  },
  'store.cut-off': {
    what: '对数据库 {url} 的提问已被取消',
    remedy: '重新提问',
  },
  'store.unwritable': {
    what: '数据库 {url} 无法打开或写入',
    remedy: '给出有写入权限的文件和文件夹',
  },
  'store.damaged': {
    what: '数据库 {url} 已损坏',
    remedy: '用 `chuxi restore` 把最近的导出文件恢复到新文件',
  },
  'store.full': {
    what: '磁盘已满，数据库 {url} 没有写入任何内容',
    remedy: '腾出磁盘空间后重试；如为 Neo4j，先重启服务',
  },
  'store.not-a-store': {
    what: '{url} 不是本程序的数据库',
    remedy: '换一个文件；这个文件没有改动',
  },
  'store.not-empty': {
    what: '数据库 {url} 不是空的',
    remedy: '恢复到新文件或清空的数据库中',
  },
  'dump.line': {
    what: '导出文件第 {line} 行不正确',
    remedy: '使用本版本程序生成的完整导出文件',
  },
  'document.name-too-long': {
    what: '文件 {document} 中有一个名称长达 {length} 个字符',
    remedy: '检查原文是否丢失了换行',
  },
  'document.unknown': {
    what: '数据库中没有文件 {document}',
    remedy: '若不是有意移除，请重新载入它的原文件',
  },
  'document.unstorable-text': {
    what: '文件 {document} 的 {path} 中有无法存入数据库的字符',
    remedy: '从原文中去掉该字符，或以正确的编码重新保存原文',
  },
  'serve.unprotected': {
    what: '他人可以从 {host} 连到服务，但没有设置用户',
    remedy: '用 `chuxi token NAME --role reader` 生成令牌，或设置 CHUXI_JWKS_URL；或去掉 --host 和 --public',
  },
  'serve.jwt': {
    what: '身份提供方的设置 {name} 缺失或不正确',
    remedy: '设置 CHUXI_JWKS_URL、CHUXI_JWT_ISSUER 和 CHUXI_JWT_AUDIENCE',
  },
  'serve.persisted-folder': {
    what: '{folder} 不是可以读取的 .graphql 文件夹',
    remedy: '用 --persisted 给出另一个文件夹',
  },
  'serve.persisted-file': {
    what: '{file} 中不是 GraphQL 查询',
    remedy: '改正或移走该文件',
  },
  'token.name': {
    what: '令牌名称 {name} 不正确：应为 1 到 64 个字母、数字，其间可有 . _ @ -',
    remedy: '写明令牌归谁使用',
  },
  'token.taken': {
    what: '{name} 已有令牌',
    remedy: '先收回原来的令牌',
  },
  'token.unknown': {
    what: '{path} 中没有 {name} 的令牌',
    remedy: '用 `chuxi token list` 查看名称',
  },
  'token.unreadable': {
    what: '{path} 不是可以读取的令牌文件',
    remedy: '检查该文件及其权限，或删除后重新生成令牌',
  },
  'token.unwritable': {
    what: '令牌文件 {path} 无法写入',
    remedy: '检查文件夹权限，或用 CHUXI_TOKENS 指定其他文件',
  },
  'judgement.unknown': {
    what: '{id} 不是人物、单位、地点、活动或项目的编号',
    remedy: '使用回答或审核中显示的编号',
  },
  'judgement.kinds': {
    what: '两者须为同类，而得到的是 {first} 与 {second}',
    remedy: '人物与人物比较，单位与单位比较',
  },
  'judgement.itself': {
    what: '须给出两个编号，{id} 给了两次',
    remedy: '给出要比较的两者的编号',
  },
  'judgement.not-there': {
    what: '没有编号为 {id} 的判定',
    remedy: '用 chuxi judgements 列出',
  },
  'judgement.withdrawn': {
    what: '判定 {id} 已由 {withdrawnBy} 于 {withdrawnAt} 撤回',
    remedy: '无需再做什么',
  },
  'correction.reason': { what: '须给出理由', remedy: '说明文件的说法为何不实' },
  'correction.claim': {
    what: '{id} 不是文件说法的编号',
    remedy: '给出任职、参加、参观、投资或指标的编号，或说法的编号',
  },
  'correction.several': {
    what: '{id} 由 {count} 条说法支持，须指明一条',
    remedy: '给出其中之一的编号：{claims}',
  },
  'correction.kind': {
    what: '{id} 是 {kind}，不能撤销',
    remedy: '撤销关于它的说法，或更正它',
  },
  'correction.field': {
    what: '{kind} 可更正 {known}，而得到的是 {fields}',
    remedy: '更正该类说法所有的内容',
  },
  'correction.value': {
    what: '{field} 的值 {got} 不可用，应为 {expected}',
    remedy: '给出另一个值',
  },
  'correction.not-there': { what: '没有编号为 {id} 的更正', remedy: '用 chuxi corrections 列出' },
  'correction.withdrawn': {
    what: '更正 {id} 已由 {withdrawnBy} 于 {withdrawnAt} 收回',
    remedy: '无需再做什么',
  },
};
