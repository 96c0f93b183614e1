from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise import fields

class Migration(migrations.Migration):
    dependencies = [('bot', '0016_channels')]

    initial = False

    operations = [
        ops.CreateModel(
            name='ForgottenRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('month', fields.CharField(max_length=7)),
                ('kind', fields.CharField(max_length=32)),
                ('count', fields.IntField()),
            ],
            options={'table': 'forgotten', 'app': 'bot', 'unique_together': (('month', 'kind'),), 'pk_attr': 'id', 'table_description': 'How many things of a kind were forgotten by themselves in a month: a sum, and nobody.'},
            bases=['Model'],
        ),
    ]
