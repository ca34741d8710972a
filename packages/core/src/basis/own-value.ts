/** Takes what a record holds under a name itself, what it is or is not; what every object has from its prototype is not looked at. */
export function ownValue<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(Object(record) as object, name) ? record[name] : undefined;
}
