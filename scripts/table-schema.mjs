// The Frictionless Table Schema of one file, from the schemas of the claims package and the file's own header.

// A key into the table itself names no resource (datapackage.org/standard/table-schema/#foreignKeys).
function foreignKey(field, table) {
  const resource = field["counterclaim:key"];
  return { fields: [field.name], reference: { ...(resource === table ? {} : { resource }), fields: ["id"] } };
}

// Table Schema's `required` means that no cell is empty; ours means that the header has the column.
// `pattern` is allowed for strings only (datapackage.org/standard/table-schema/#constraints).
function standard(field) {
  const { required: _column, pattern, ...limits } = field.constraints;
  return {
    ...field,
    constraints: {
      ...(field["counterclaim:filled"] ? { required: true } : {}),
      ...(field.name === "id" ? { unique: true } : {}),
      ...limits,
      ...(pattern !== undefined && field.type === "string" ? { pattern } : {}),
    },
  };
}

/** A column of names.csv for one more language, made after the one for Armenian. */
function language(fields, name) {
  const like = fields.find((field) => field.name === "name:hy");
  const tag = /^name:(.+)$/.exec(name)?.[1];
  if (!like || tag === undefined) return undefined;
  const { example: _example, ...rest } = like;
  return {
    ...rest,
    name,
    title: `Name:${tag}`,
    description: `The name in ${tag}.`,
    "counterclaim:property": `names.${tag}`,
  };
}

/**
 * The Table Schema of a story's file: the fields of `schemas[table]` in the order of the file's header.
 * Throws on a column that no schema knows.
 */
export function tableSchema(schemas, table, header) {
  const schema = schemas[table];
  const fields = header.map((name) => {
    const field = schema.fields.find((each) => each.name === name) ?? language(schema.fields, name);
    if (!field) throw new Error(`${table}.csv: no schema knows the column ${name}`);
    return standard(field);
  });
  return {
    ...schema,
    fields,
    missingValues: [""],
    foreignKeys: fields.filter((field) => field["counterclaim:key"]).map((field) => foreignKey(field, table)),
  };
}
